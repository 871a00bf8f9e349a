import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { outline } from '#exhibition'
import type { FloorPlan } from '#plan'
import { planBuilding } from '#plan/planner'
import type { FrameCount } from '#reception'
import type { Language } from '#words'
import { readFolder } from './readFolder.ts'
import { shipped } from './stale.ts'
import { draws, goes, looks, opened, stillAddress, walks } from './pictureHall.ts'
import type { Order } from './pictureOrder.ts'
import { printSheet, type Print } from './pictureSheet.ts'
import { stepNearer, stepTo } from './pictureStep.ts'
import type { Studio } from './pictureStudio.ts'
import { tonesOf } from './pictureTones.ts'

/** Takes every room's view, and every exhibit's near and nearer, with sheets and counts. */
export async function takeViews(studio: Studio, order: Order): Promise<void> {
  const plan = await shippedPlan()
  const ids = order.ids.length > 0 ? order.ids : Object.keys(plan.views)
  const unknown = ids.find((id) => !plan.views[id])
  if (unknown !== undefined) throw new Error(`Nothing in this hall has the id "${unknown}".`)
  for (const language of order.languages) {
    const folder = order.languages.length > 1 ? join('pictures', language) : 'pictures'
    await mkdir(folder, { recursive: true })
    await takeIn(studio, language, order, plan, ids, folder)
  }
}

async function shippedPlan(): Promise<FloorPlan> {
  const { exhibition } = await readFolder(shipped)
  if (!exhibition) throw new Error(`${shipped} cannot be shown.`)
  return planBuilding(outline(exhibition))
}

async function takeIn(
  studio: Studio,
  language: Language,
  { size, near }: Order,
  plan: FloorPlan,
  ids: readonly string[],
  folder: string,
): Promise<void> {
  const page = await studio.page(stillAddress(language, { ui: 'none', at: ids[0] ?? '' }), {
    viewport: size,
  })
  await opened(page)
  const counts: Record<string, FrameCount> = {}
  const prints = { rooms: [] as Print[], exhibits: [] as Print[] }
  const take = async (id: string, name: string, sheet: Print[]) => {
    const { print, frame } = await picture(page, id, name, folder)
    sheet.push(print)
    counts[name] = frame
  }
  console.log(row('view', 'calls', 'triangles', 'burnt', 'black'))
  for (const id of ids) {
    await goes(page, id)
    const hanging = plan.hangings.find(({ exhibit, place }) => exhibit === id && place === 0)
    const view = plan.views[id]
    await take(id, id, hanging ? prints.exhibits : prints.rooms)
    if (!hanging || !view) continue
    const steps =
      near.length > 0
        ? near.map((metres) => ({ to: `${metres}m`, ...stepTo(metres, view, hanging) }))
        : [{ to: 'nearer', towards: view.heading, ...stepNearer(view, hanging) }]
    for (const { to, towards, walk, heading, pitch } of steps) {
      await goes(page, id)
      await looks(page, towards, view.pitch)
      await walks(page, walk)
      await looks(page, heading, pitch)
      await take(id, `${id}-${to}`, prints.exhibits)
    }
  }
  await page.context().close()
  await writeFile(join(folder, 'counts.json'), `${JSON.stringify(counts, undefined, 2)}\n`)
  await printSheet(studio, folder, 'sheet-rooms', prints.rooms)
  await printSheet(studio, folder, 'sheet-exhibits', prints.exhibits)
}

/** Takes the picture of where the visitor stands, and tells about it. */
async function picture(
  page: Page,
  id: string,
  name: string,
  folder: string,
): Promise<{ print: Print; frame: FrameCount }> {
  const { frame, exhibition } = await draws(page)
  const png = await page.screenshot({ path: join(folder, `${name}.png`) })
  const { burnt, black } = await tonesOf(page, png)
  const share = (part: number) => `${(100 * part).toFixed(1)}%`
  const { calls, triangles } = frame
  console.log(row(name, String(calls), String(triangles), share(burnt), share(black)))
  const titled = exhibition.rooms.flatMap((room) => [room, ...room.exhibits])
  const title = titled.find((each) => each.id === id)?.title ?? ''
  return { print: { name, title, calls, triangles }, frame }
}

const row = (name: string, ...figures: string[]): string =>
  name.padEnd(14) + figures.map((figure) => figure.padStart(11)).join('')

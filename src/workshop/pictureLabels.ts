import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bringKinds, kindOf } from '#exhibits'
import { outline } from '#exhibition'
import { headingTo, radians } from '#kit'
import { labelWidth } from '#lettering'
import type { Hanging, View } from '#plan'
import { planBuilding } from '#plan/planner'
import { draws, goes, looks, opened, stillAddress, walks } from './pictureHall.ts'
import type { Order } from './pictureOrder.ts'
import { printSheet, type Print } from './pictureSheet.ts'
import type { Studio } from './pictureStudio.ts'
import { readFolder } from './readFolder.ts'
import { shipped } from './stale.ts'

/** Labels are made to be read from here, metres; their middles hang about so high. */
const reading = 1.5
const [gap, middle, eyes] = [0.15, 1.3, 1.6]

/** Takes every label on a wall from where it is read, in the languages asked for. */
export async function takeLabels(studio: Studio, { ids, languages, size }: Order): Promise<void> {
  const { exhibition } = await readFolder(shipped)
  if (!exhibition) throw new Error(`${shipped} cannot be shown.`)
  const whole = outline(exhibition)
  const plan = planBuilding(whole)
  await bringKinds(whole.rooms.flatMap(({ exhibits }) => exhibits.map(({ kind }) => kind)))
  const labelled = whole.rooms
    .flatMap((room) => room.exhibits)
    .filter(({ id, kind }) => kindOf(kind).labelled && (ids.length === 0 || ids.includes(id)))
  await mkdir('pictures', { recursive: true })
  const prints: Print[] = []
  for (const language of languages) {
    const page = await studio.page(stillAddress(language, { ui: 'none' }), { viewport: size })
    await opened(page)
    for (const { id, title } of labelled) {
      const hanging = plan.hangings.find((each) => each.exhibit === id && each.on === 'wall')
      const view = plan.views[id]
      if (!hanging || !view) continue
      await goes(page, id)
      const { walk, heading, pitch, towards } = stepToLabel(view, hanging)
      await looks(page, towards, 0)
      await walks(page, walk)
      await looks(page, heading, pitch)
      const { calls, triangles } = (await draws(page)).frame
      const name = `label-${language}-${id}`
      await page.screenshot({ path: join('pictures', `${name}.png`) })
      prints.push({ name, title: title[language], calls, triangles })
      console.log(name)
    }
    await page.context().close()
  }
  await printSheet(studio, 'pictures', 'sheet-labels', prints)
}

/** From an exhibit's view to where the label at its right is read: which way, how far, where to look. */
function stepToLabel(view: View, { x, z, turn, size: [width, , depth] }: Hanging) {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  const right = width / 2 + gap + labelWidth / 2
  const out = reading - depth / 2
  const [toX, toZ] = [x - right * cos + out * sin, z - right * sin - out * cos]
  return {
    towards: headingTo(view.x, view.z, toX, toZ),
    walk: Math.hypot(toX - view.x, toZ - view.z),
    heading: (turn + 180) % 360,
    pitch: (Math.atan2(middle - eyes, reading) * 180) / Math.PI,
  }
}

import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { arrive } from '../support/browser.ts'
import { countCosts, takeCosts } from '../support/costs.ts'
import { emulated, frames, worn } from '../support/emulated.ts'
import { inspect, opened, settled } from '../support/hall.ts'

/** As wide as a Quest sees, degrees, in a window as high as wide. */
const quest = 96
const square = { viewport: { width: 320, height: 320 } }
const most = { calls: 40, triangles: 180_000, megabytes: 64 }

/** Each is drawn everything for, wherever it is seen. */
const eyes = 2

/** What is drawn is counted and not sent: a machine without a graphics card would need an hour. */
const unseen = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext
    for (const what of ['Elements', 'Arrays', 'ElementsInstanced', 'ArraysInstanced'])
      Reflect.set(prototype, `draw${what}`, () => {})
  })

type Cost = { at: string; heading: number; calls: number; triangles: number; megabytes: number }

/** What an eye's picture takes now, and what lies in textures. */
async function costOf(page: Page): Promise<Omit<Cost, 'at' | 'heading'>> {
  await frames(page, 2)
  await takeCosts(page)
  await frames(page, 2)
  const { calls, triangles, texturesPeak } = await takeCosts(page)
  return { calls: calls / eyes, triangles: triangles / eyes, megabytes: texturesPeak / 1e6 }
}

const turned = (page: Page, degrees: number) =>
  page.evaluate((by) => {
    const half = (-by * Math.PI) / 360
    headset.quaternion.set(0, Math.sin(half), 0, Math.cos(half))
  }, degrees)

test.runIf(process.env['SOAK'] === '1')(
  'from every view of every room an eye of a headset takes no more than it may',
  { timeout: 3_600_000 },
  async () => {
    const { page, faults, leave } = await arrive('?lang=en&at=f', square, async (hall) => {
      await unseen(hall)
      await countCosts(hall)
      await emulated(hall)
    })
    page.setDefaultTimeout(120_000)
    await opened(page)
    await page.evaluate((wide) => Object.assign(headset, { fovy: (wide * Math.PI) / 180 }), quest)
    await page.getByRole('button', { name: 'Enter VR', exact: true }).click()
    await worn(page, true)
    const { exhibition } = await inspect(page)
    const rows: Cost[] = []
    for (const { id, exhibits } of exhibition.rooms)
      for (const at of [id, ...exhibits.map((each) => each.id)]) {
        await turned(page, 0)
        await page.evaluate((place) => hall.go(place), at)
        for (const heading of at === id ? [0, 45, 90, 135, 180, 225, 270, 315] : [0]) {
          await turned(page, heading)
          await frames(page, 2)
          await settled(page)
          rows.push({ at, heading, ...(await costOf(page)) })
        }
      }
    for (const { at, heading, calls, triangles, megabytes } of rows)
      console.log(
        [at, heading, calls, Math.round(triangles / 1000), megabytes.toFixed(1)].join('\t'),
      )
    const over = rows.filter(
      ({ calls, triangles, megabytes }) =>
        calls > most.calls || triangles > most.triangles || megabytes > most.megabytes,
    )
    expect(over).toEqual([])
    expect(faults).toEqual([])
    await leave()
  },
)

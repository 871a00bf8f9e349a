import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { countCosts, takeCosts } from '../support/costs.ts'
import { countObjects, objectsOf } from '../support/glObjects.ts'
import { inspect, opened, settled } from '../support/hall.ts'

test('from room to room no frame takes more than a megabyte to the card; more rounds link nothing and leave nothing', async () => {
  const options = { viewport: { width: 320, height: 180 } }
  const { page, faults, leave } = await arrive(
    '?lang=en&at=p3&ui=none&motion=reduced',
    options,
    async (hall) => {
      await countCosts(hall)
      await countObjects(hall)
    },
  )
  await opened(page)
  const all = (await inspect(page)).exhibition.rooms.map(({ id }) => id)
  const rooms = process.env['SOAK'] === '1' ? all : ['t2', 'p3']
  const round = async () => {
    for (const room of rooms) {
      await page.evaluate((place) => globalThis.hall.go(place), room)
      await settled(page)
      // What is linked is linked when it is drawn; what the first picture misses is built, and then drawn.
      await page.evaluate(() => globalThis.hall.draw())
      await settled(page)
      await page.evaluate(() => globalThis.hall.draw())
    }
  }
  await round()
  const first = await takeCosts(page)
  expect(first.upload).toBeGreaterThan(100_000)
  expect(first.upload).toBeLessThanOrEqual(1024 * 1024)
  expect(first.links).toBeGreaterThan(3)
  const afterOne = await objectsOf(page)
  await round()
  // Counted anew since the first round.
  expect((await takeCosts(page)).links).toBe(0)
  // A drawing may still have been on its way when the first round was counted; what every round
  // leaves behind is more after the third than after either.
  const afterTwo = await objectsOf(page)
  await round()
  const kinds = Object.keys(afterTwo)
  const most = (kind: string) => Math.max(afterOne[kind] ?? 0, afterTwo[kind] ?? 0)
  // What was on its way to a room that is far again by now is let go of when it has come.
  const leftBehind = async () => {
    await page.evaluate(() => globalThis.hall.draw())
    const now = await objectsOf(page)
    return kinds.filter((kind) => (now[kind] ?? 0) > most(kind))
  }
  expect(most('Texture')).toBeGreaterThan(2)
  await expect.poll(leftBehind, { timeout: 20_000, interval: 500 }).toEqual([])
  expect(faults).toEqual([])
  await leave()
})

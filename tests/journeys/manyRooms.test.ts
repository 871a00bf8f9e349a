import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { countObjects, heldBy, objectsOf } from '../support/glObjects.ts'
import { inspect, opened } from '../support/hall.ts'

/** Changes of room that count, after two rounds in which everything came for the first time. */
const changes = 500
// What is drawn is not looked at here.
const small = { viewport: { width: 64, height: 36 } }

/** From one room to the next, in one go: every question that a test asks stays in memory, too. */
const goRound = (page: Page, rooms: readonly string[]) =>
  page.evaluate(async (ids) => {
    for (const id of ids) {
      await hall.go(id)
      // What is made for a picture is made when it is drawn.
      await hall.draw()
    }
  }, rooms)

/** How much more is held by a thousand changes, by the straight line through what was measured. */
function slope(points: readonly (readonly [changes: number, bytes: number])[]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return (over / under) * 1000
}

test.runIf(process.env['SOAK'] === '1')(
  'room after room, nothing is left on the graphics card nor in memory',
  async () => {
    const address = '?lang=en&quality=low&motion=reduced&frameloop=never'
    const { page, faults, leave } = await arrive(address, small, countObjects)
    await opened(page)
    const rooms = (await inspect(page)).exhibition.rooms.map(({ id }) => id)
    for (let round = 0; round < 2; round += 1) await goRound(page, rooms)
    const [objects, held] = [await objectsOf(page), await heldBy(page)]
    expect(objects['Texture']).toBeGreaterThan(2)
    const heaps: [number, number][] = []
    const after: (typeof held)[] = []
    for (let done = rooms.length; done - rooms.length < changes; done += rooms.length) {
      await goRound(page, rooms)
      expect(await objectsOf(page), `after ${done} changes`).toEqual(objects)
      const now = await heldBy(page)
      heaps.push([done, now.heap])
      console.log(`${done} changes: ${(now.heap / 1e6).toFixed(3)} MB, ${now.nodes} nodes`)
      after.push(now)
    }
    // A list that gave way to another one is kept by React until the next change: one, and not for good.
    for (const part of ['nodes', 'listeners'] as const) {
      const counts = after.map((now) => now[part])
      expect(Math.max(...counts), part).toBeLessThan(1.25 * held[part])
      expect(Math.min(...counts.slice(-10)), part).toBeLessThanOrEqual(held[part])
    }
    expect(slope(heaps) / 1e6, 'MB more a thousand changes').toBeLessThanOrEqual(0.2)
    expect(faults).toEqual([])
    await leave()
  },
  3_600_000,
)

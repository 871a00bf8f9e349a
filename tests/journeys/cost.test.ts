import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { countObjects, objectsOf } from '../support/glObjects.ts'
import { inspect, opened, settled } from '../support/hall.ts'

/** Counts, from before the page's first script on, what goes to the graphics card frame by frame. */
const counting = (page: Page) =>
  page.addInitScript(() => {
    const cost = { most: 0, now: 0, links: 0 }
    Object.assign(globalThis, { cost })
    const tick = () => {
      cost.most = Math.max(cost.most, cost.now)
      cost.now = 0
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    const { prototype } = WebGL2RenderingContext
    const sized = (source: unknown): number => {
      if (ArrayBuffer.isView(source)) return source.byteLength
      if (source instanceof ImageBitmap) return source.width * source.height * 4
      return 0
    }
    const layer = Reflect.get(prototype, 'texSubImage3D')
    prototype.texSubImage3D = function (...args: unknown[]) {
      cost.now += sized(args.at(-1))
      Reflect.apply(layer, this, args)
    }
    const put = Reflect.get(prototype, 'texSubImage2D')
    prototype.texSubImage2D = function (...args: unknown[]) {
      const source = args.at(-1)
      // A strip of a larger source: as many texels as its width and height say.
      const [width, height] = [Number(args[4]), Number(args[5])]
      const whole = sized(source)
      const texel = args[6] === this.RG ? 2 : 4
      cost.now += args.length > 7 ? Math.min(whole, width * height * texel) : whole
      Reflect.apply(put, this, args)
    }
    const link = Reflect.get(prototype, 'linkProgram')
    prototype.linkProgram = function (program) {
      cost.links += 1
      link.call(this, program)
    }
  })

const costOf = (page: Page): Promise<{ most: number; links: number }> =>
  page.evaluate(() => ({ ...Reflect.get(globalThis, 'cost') }))

test('from room to room no frame takes more than a megabyte to the card; a second round links nothing and leaves nothing', async () => {
  const options = { viewport: { width: 320, height: 180 } }
  const { page, faults, leave } = await arrive(
    '?lang=en&ui=none&motion=reduced',
    options,
    async (hall) => {
      await counting(hall)
      await countObjects(hall)
    },
  )
  await opened(page)
  const all = (await inspect(page)).exhibition.rooms.map(({ id }) => id)
  const rooms = process.env['SOAK'] === '1' ? all : ['a', 'p1', 'p3', 'w', 'a']
  const round = async () => {
    for (const room of rooms) {
      await page.evaluate((place) => globalThis.hall.go(place), room)
      await settled(page)
      // What is linked is linked when it is drawn.
      await page.evaluate(() => globalThis.hall.draw())
    }
  }
  await round()
  const first = await costOf(page)
  const objects = await objectsOf(page)
  expect(objects['Texture']).toBeGreaterThan(2)
  expect(first.most).toBeGreaterThan(100_000)
  expect(first.most).toBeLessThanOrEqual(1024 * 1024)
  expect(first.links).toBeGreaterThan(3)
  await round()
  expect((await costOf(page)).links).toBe(first.links)
  expect(await objectsOf(page)).toEqual(objects)
  expect(faults).toEqual([])
  await leave()
})

import { outline } from '#exhibition'
import { planBuilding } from '#plan/planner'
import type { Inspection } from '#reception'
import type { Page } from 'playwright'
import { rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { walks } from '../../src/workshop/pictureHall.ts'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { writeSample } from '../../src/workshop/sample/writeSample.ts'
import { arriveIn } from '../support/browser.ts'
import { heldBy } from '../support/glObjects.ts'
import { countCosts, takeCosts, type Costs } from '../support/costs.ts'
import { opened, seenAt, settled } from '../support/hall.ts'
import { turnsRight, walksTo } from '../support/onFoot.ts'
import { openFolder } from '../support/server.ts'

const long = process.env['SOAK'] === '1'
const mega = 1e6

/** A sample of so many pictures, with its plan, served. */
async function aSample(count: number, change?: (folder: string) => Promise<unknown>) {
  const folder = `.cache/tests/sample-${count}`
  rmSync(folder, { recursive: true, force: true })
  await writeSample(count, folder)
  await change?.(folder)
  const { exhibition } = await readFolder(folder)
  if (!exhibition) throw new Error(`${folder} cannot be read`)
  const { address, close } = await openFolder(folder)
  onTestFinished(close)
  return { plan: planBuilding(outline(exhibition)), address }
}

/** All bytes of the heap once everything that nobody needs has gone, and those of what scripts made. */
async function heapOf(page: Page): Promise<{ whole: number; own: number }> {
  const { heap } = await heldBy(page)
  const devtools = await page.context().newCDPSession(page)
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return { whole: usedSize, own: heap }
}
type Heap = Awaited<ReturnType<typeof heapOf>>

/** Ten rooms on foot, a look round in each, and back to the first: what the frames of it took. */
async function walked(count: number): Promise<{ costs: Costs; before: Heap; after: Heap }> {
  const { plan, address } = await aSample(count)
  const { page, faults, leave } = await arriveIn(
    address,
    '?lang=en&ui=none&frameloop=never&motion=reduced&quality=high',
    { viewport: { width: 480, height: 270 }, deviceScaleFactor: 1 },
    countCosts,
  )
  await opened(page)
  const rooms = plan.rooms.slice(0, 10).map(({ id }) => id)
  const views = rooms.map((id) => plan.views[id]!)
  const back = async () => {
    await page.evaluate((id) => hall.go(id), rooms[0]!)
    await settled(page)
    return heapOf(page)
  }
  const fresh = await back()
  // What a visitor has read is kept, and the engine compiles what it runs: both once.
  for (const id of rooms) {
    await page.evaluate((room) => hall.go(room), id)
    await settled(page)
    await page.evaluate(() => hall.draw())
  }
  const walk = async () => {
    for (const [i, view] of views.entries()) {
      await walksTo(page, plan, view, 1)
      expect((await settled(page)).room).toBe(rooms[i])
      for (let turned = 0; turned < 360; turned += 45) await turnsRight(page, 45)
    }
  }
  const before = await back()
  await takeCosts(page)
  await walk()
  const costs = await takeCosts(page)
  const after = await back()
  console.log(`${count}: ${JSON.stringify(costs)}, heap ${JSON.stringify([fresh, before, after])}`)
  expect(faults).toEqual([])
  await leave()
  return { costs, before, after }
}

test.runIf(long)(
  'a hall of 1,200 costs what one of 120 does, in every frame of a walk through ten rooms',
  async () => {
    const small = await walked(120)
    const large = await walked(1200)
    for (const { costs, before, after } of [small, large]) {
      expect(costs.frames).toBeGreaterThan(100)
      expect(costs.calls).toBeGreaterThan(3)
      expect(costs.calls).toBeLessThanOrEqual(16)
      expect(costs.texturesPeak).toBeGreaterThan(10 * mega)
      expect(costs.texturesPeak).toBeLessThanOrEqual(64 * mega)
      expect(after.whole).toBeLessThanOrEqual(20 * mega)
      expect(after.own).toBeLessThanOrEqual(1.05 * before.own)
    }
    for (const name of ['calls', 'triangles', 'words', 'texturesPeak', 'links'] as const)
      expect(large.costs[name], name).toBeLessThanOrEqual(1.05 * small.costs[name])
  },
  3_600_000,
)

test.runIf(long)(
  'one of 10,000 opens, and one walks through it',
  async () => {
    const { costs } = await walked(10_000)
    expect(costs.calls).toBeLessThanOrEqual(16)
    expect(costs.texturesPeak).toBeLessThanOrEqual(64 * mega)
  },
  3_600_000,
)

/** Black and white squares of three pixels, on a picture 2,048 wide. */
const checker = async (folder: string) => {
  const side = 2048
  const pixels = new Uint8Array(side * side)
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1)
      if ((Math.floor(row / 3) + Math.floor(column / 3)) % 2 === 0)
        pixels[row * side + column] = 255
  const raw = { width: side, height: side, channels: 1 } as const
  await sharp(pixels, { raw }).jpeg({ quality: 95 }).toFile(`${folder}/pictures/1.jpg`)
}

test.runIf(long)(
  'one metre from a picture there is a texel for every pixel: squares as large as a pixel are seen',
  async () => {
    const { plan, address } = await aSample(24, async (folder) => {
      await checker(folder)
      // Its 683 squares along each side are a pixel each in this window from one metre.
      const file = `${folder}/rooms/r1.yaml`
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace(/(1\.jpg, width: )[\d.]+/, '$11.14'))
    })
    const frame = { width: 1280, height: 720 }
    const { page, faults, leave } = await arriveIn(
      address,
      '?lang=en&ui=none&frameloop=never&motion=reduced&quality=high',
      { viewport: frame, deviceScaleFactor: 1 },
    )
    await opened(page)
    const hung = plan.hangings.find(({ exhibit }) => exhibit === 'r1-1')
    if (!hung) throw new Error('the picture does not hang')
    const [sin, cos] = [
      Math.sin((hung.turn * Math.PI) / 180),
      Math.cos((hung.turn * Math.PI) / 180),
    ]
    await page.evaluate(() => hall.go('r1-1'))
    const distance = ({ pose: { x, z } }: Inspection) => (x - hung.x) * sin - (z - hung.z) * cos
    // By small steps: the first leads away from the view, and is longer.
    for (let steps = 0; steps < 60 && distance(await settled(page)) > 1.04; steps += 1)
      await walks(page, 0.02)
    // A frame of what has come, and the one after it.
    await page.evaluate(() => hall.draw())
    const seen = await settled(page)
    await page.evaluate(() => hall.draw())
    const off = distance(seen)
    expect(Math.abs(off - 1)).toBeLessThan(0.1)
    const at = seenAt(seen, frame, hung)
    const shot = await page.screenshot()
    const cut = { left: Math.round(at!.x) - 40, top: Math.round(at!.y) - 40, width: 80, height: 80 }
    const { channels } = await sharp(shot).extract(cut).greyscale().stats()
    console.log(`${off.toFixed(2)} m off, deviation ${channels[0]?.stdev}`)
    expect(channels[0]?.stdev).toBeGreaterThan(20)
    expect(faults).toEqual([])
    await leave()
  },
  600_000,
)

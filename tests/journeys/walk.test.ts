import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Inspection } from '#reception'
import { arrive } from '../support/browser.ts'
import { counted, counts, inspect, opened, seenAt, settled, viewing } from '../support/hall.ts'

/** Frames come this seldom, milliseconds apart, whatever the machine can do. */
const frameEvery = (ms: number) => (page: Page) =>
  page.addInitScript((pause) => {
    globalThis.requestAnimationFrame = (call) =>
      setTimeout(() => call(performance.now()), pause) as unknown as number
    globalThis.cancelAnimationFrame = (frame) => clearTimeout(frame)
  }, ms)

/** Holds a key while the page's own clock runs for so many seconds. */
async function holds(page: Page, key: string, seconds: number): Promise<void> {
  await page.keyboard.down(key)
  await page.clock.runFor(seconds * 1000)
  await page.keyboard.up(key)
  await page.clock.runFor(700)
}

/** A page whose time passes only when it is told to. */
const stoppedClock = (every: number) => async (page: Page) => {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  await frameEvery(every)(page)
}

async function openedByClock(page: Page): Promise<void> {
  // Fonts and texts come in real time, everything else by the page's clock.
  for (let i = 0; i < 400; i += 1) {
    await page.clock.runFor(100)
    // What is near goes on being built while one walks.
    const open = await page.evaluate(
      () => 'hall' in globalThis && !document.body.classList.contains('arriving'),
    )
    if (open) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('the hall did not open')
}

const soaks = process.env['SOAK'] === '1'
/** The slowest page in every run; the soak tries a quicker one as well. */
const paces = soaks ? [500, 100] : [500]

test.for(paces)(
  'by keys from the forecourt through the atrium to the first room and back, a frame every %i ms',
  async (every) => {
    const { page, faults, leave } = await arrive(
      '?lang=en&quality=low&ui=none',
      { viewport: { width: 160, height: 90 } },
      stoppedClock(every),
    )
    await openedByClock(page)
    const room = async () => (await inspect(page)).room
    await holds(page, 'KeyA', 2.6)
    expect((await inspect(page)).pose.x).toBeCloseTo(-2.6 * 1.4, 1)
    await holds(page, 'KeyW', 4.4)
    await holds(page, 'KeyD', 2.6)
    await holds(page, 'ArrowUp', 9.9)
    expect(await room()).toBe('a')
    expect((await inspect(page)).pose.x).toBeCloseTo(0, 1)
    await holds(page, 'ArrowRight', 1.5)
    expect((await inspect(page)).pose.heading).toBeCloseTo(90, 0)
    await holds(page, 'KeyW', 8)
    expect(await room()).toBe('p1')
    await holds(page, 'KeyS', 8)
    expect(await room()).toBe('a')
    await holds(page, 'ArrowLeft', 1.5)
    await holds(page, 'ArrowDown', 8)
    expect(await room()).toBe('f')
    expect(new URL(page.url()).searchParams.get('at')).toBe('f')
    expect(faults).toEqual([])
    await leave()
  },
)

test('at 60 frames a second as far as at 2', async () => {
  const walked: number[] = []
  for (const every of [1000 / 60, 500]) {
    const { page, faults, leave } = await arrive(
      '?lang=en&at=s&quality=low&ui=none',
      { viewport: { width: 160, height: 90 } },
      stoppedClock(every),
    )
    await openedByClock(page)
    const { pose: from } = await inspect(page)
    await holds(page, 'KeyW', 2)
    const { pose } = await inspect(page)
    walked.push(Math.hypot(pose.x - from.x, pose.z - from.z))
    expect(faults).toEqual([])
    await leave()
  }
  expect(walked[0]).toBeCloseTo(2 * 1.4, 1)
  expect(walked[1]).toBeCloseTo(walked[0] ?? 0, 1)
})

test('keys are let go of when the window loses them', async () => {
  const { page, faults, leave } = await arrive('?lang=en&at=f&ui=none&frameloop=never&quality=low')
  await opened(page)
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().pose.z < 19.5)
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  const { pose } = await settled(page)
  await page.waitForTimeout(500)
  expect((await inspect(page)).pose).toEqual(pose)
  expect(faults).toEqual([])
  await leave()
})

const frame = { width: 640, height: 360 }

/**
 * Lets so many seconds pass, and tells where one is then: in `npm run soak` frame by frame, as on any
 * device; in every run by the hall's own clock, so that nobody waits for a machine that draws slowly.
 */
async function rests(page: Page, seconds: number): Promise<Inspection> {
  if (soaks) return settled(page)
  await page.evaluate((s) => hall.draw(s), seconds)
  return inspect(page)
}

/** Turns by dragging the picture until the visitor looks that way. */
async function looks(page: Page, heading: number): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    const { pose } = await rests(page, 1)
    const turn = ((heading - pose.heading + 540) % 360) - 180
    if (Math.abs(turn) < 3) return
    const pixels = Math.max(-280, Math.min(280, (turn / 62) * frame.height))
    await page.mouse.move(320, 120)
    await page.mouse.down()
    await page.mouse.move(320 - pixels / 2, 120, { steps: 3 })
    await page.mouse.move(320 - pixels, 120, { steps: 3 })
    await page.mouse.up()
  }
}

/** Presses the floor at a place of the plan and waits to be there. */
async function goesTo(page: Page, x: number, z: number): Promise<void> {
  const spot = seenAt(await inspect(page), frame, { x, y: 0, z })
  if (!spot) throw new Error(`${x}, ${z} is behind the visitor`)
  await page.mouse.click(spot.x, spot.y)
  const { pose } = await rests(page, 20)
  expect(Math.hypot(pose.x - x, pose.z - z), `at ${x}, ${z}`).toBeLessThan(0.6)
}

/** From the forecourt on in `npm run soak`; from the atrium in every run. */
test('by pressing the picture: to the first room, to an exhibit, and back', async () => {
  const from = soaks ? 'f' : 'a'
  const drawn = soaks ? '' : '&frameloop=never'
  const { page, faults, leave } = await arrive(`?lang=en&quality=low&at=${from}${drawn}`, {
    viewport: frame,
  })
  await opened(page)
  if (soaks) {
    await looks(page, 300)
    await goesTo(page, -4.6, 17.2)
    await looks(page, 20)
    await goesTo(page, -1.5, 11)
    await looks(page, 10)
    await goesTo(page, 0, 5.4)
  }
  await looks(page, 20)
  await goesTo(page, 0.6, 0.2)
  await looks(page, 90)
  await goesTo(page, 7.5, 0)
  await looks(page, 90)
  await goesTo(page, 12, 0)
  expect((await inspect(page)).room).toBe('p1')
  const spot = seenAt(await inspect(page), frame, { x: 18.78, y: 1.5, z: -3 })
  if (!spot) throw new Error('the panel is behind the visitor')
  await page.mouse.click(spot.x, spot.y)
  await rests(page, 10)
  await viewing(page, 'p1-1')
  await page.getByRole('heading', { name: 'A museum that designs' }).waitFor()
  // A card opened by a press leaves the focus where it was, and walking keys go on.
  expect(await page.evaluate(() => document.activeElement?.closest('.card'))).toBeNull()
  // A short press: on a busy machine a key held until one asks leads a long way back.
  await page.keyboard.press('KeyS', { delay: 60 })
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  // The picture moves back to the middle when the card has gone.
  await page.locator('.card').waitFor({ state: 'hidden' })
  if (soaks) await page.waitForTimeout(1500)
  for (let i = 0; i < 10; i += 1) await rests(page, 0.1)
  await looks(page, 232)
  await goesTo(page, 10.6, -0.4)
  await looks(page, 270)
  await goesTo(page, 6, 0)
  expect((await inspect(page)).room).toBe('a')
  expect(faults).toEqual([])
  await leave()
})

test('standing still draws nothing', async () => {
  const { page, faults, leave } = await arrive('?lang=en&at=t2&quality=low', {}, counted)
  await opened(page)
  const draws = async () => (await counts(page)).draws
  // The interface comes after the first frame.
  await page.getByRole('button', { name: 'Help' }).waitFor()
  await settled(page)
  await page.waitForTimeout(1500)
  const before = await draws()
  expect(before).toBeGreaterThan(0)
  await page.waitForTimeout(3000)
  expect(await draws()).toBe(before)
  expect(faults).toEqual([])
  await leave()
})

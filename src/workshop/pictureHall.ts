import type { Page } from 'playwright'
import type { Inspection } from '#reception'
import type { Language } from '#words'

/** Metres a second of somebody who walks by keys. */
const pace = 1.4

/** The address of a hall that draws only when it is told to. */
export const stillAddress = (language: Language, more: Record<string, string>): string =>
  `?${new URLSearchParams({ lang: language, frameloop: 'never', quality: 'high', ...more })}`

/** Waits until the hall has opened on the page; rejects after a minute. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => 'hall' in globalThis, undefined, { timeout: 60_000 })
  await page.evaluate(() => hall.ready)
}

/** Stands the visitor at the view of a room or an exhibit. */
export const goes = (page: Page, id: string): Promise<void> =>
  page.evaluate((place) => hall.go(place), id)

/**
 * Walks so many metres straight ahead by the walking key. The hall's own clock carries it, so that
 * it ends at the same place, to the millimetre, on a fast machine and on a slow one.
 */
export async function walks(page: Page, metres: number): Promise<void> {
  await page.evaluate(async (seconds) => {
    const key = (what: 'keydown' | 'keyup') =>
      window.dispatchEvent(new KeyboardEvent(what, { code: 'KeyW' }))
    key('keydown')
    await hall.draw(seconds)
    key('keyup')
  }, metres / pace)
  await settled(page)
}

/** Looks towards a heading and a pitch (degrees) by dragging the picture, to within a degree. */
export async function looks(page: Page, heading: number, pitch: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 640, height: 360 }
  const within = (pixels: number, room: number) =>
    Math.max(-0.9 * room, Math.min(0.9 * room, pixels))
  for (let i = 0; i < 12; i += 1) {
    const { pose } = await settled(page)
    const turn = ((heading - pose.heading + 540) % 360) - 180
    const lift = pitch - pose.pitch
    if (Math.abs(turn) < 1 && Math.abs(lift) < 1) return
    // Usually the picture is 62 degrees high; in another the rounds that follow mend it.
    const dx = within((-turn / 62) * height, width)
    const dy = within((lift / 62) * height, height)
    // A little drag is a press: what is under a degree or so is let be.
    if (Math.hypot(dx, dy) < 8) return
    await page.mouse.move((width - dx) / 2, (height - dy) / 2)
    await page.mouse.down()
    await page.mouse.move((width + dx) / 2, (height + dy) / 2)
    await page.mouse.up()
    // A drag counts from the visit's next beat on; before it the visitor still seems to be settled.
    await page.waitForTimeout(100)
  }
}

/** Waits until nothing loads and nothing carries the visitor. */
async function settled(page: Page): Promise<Inspection> {
  await page.waitForFunction(() => hall.inspect().settled, undefined, { timeout: 60_000 })
  return page.evaluate(() => hall.inspect())
}

/** Draws the hall as it now stands and says what that took. */
export async function draws(page: Page): Promise<Inspection> {
  await settled(page)
  return page.evaluate(async () => {
    await hall.draw()
    return hall.inspect()
  })
}

/** Draws until nothing more comes into the picture: pictures are brought a strip a frame. */
export async function drawsWhole(page: Page): Promise<Inspection> {
  let last = await draws(page)
  for (let still = 0, tries = 0; still < 3 && tries < 60; tries += 1) {
    await page.waitForTimeout(50)
    const next = await draws(page)
    still = next.frame.textureBytes === last.frame.textureBytes ? still + 1 : 0
    last = next
  }
  return last
}

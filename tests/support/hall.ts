import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Inspection } from '#reception'

/** Waits until the hall has opened on the page. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => 'hall' in globalThis, undefined, { polling: 50 })
  await page.evaluate(() => hall.ready)
}

export const inspect = (page: Page): Promise<Inspection> => page.evaluate(() => hall.inspect())

/** Waits until nothing loads and nothing carries the visitor. */
export async function settled(page: Page): Promise<Inspection> {
  await page.waitForFunction(() => hall.inspect().settled)
  return inspect(page)
}

/** Waits until the visitor views this exhibit. */
export async function viewing(page: Page, exhibit: string): Promise<void> {
  await page.waitForFunction((id) => {
    const { activity } = hall.inspect()
    return activity.doing === 'viewing' && 'exhibit' in activity && activity.exhibit === id
  }, exhibit)
}

/** The picture as it stands, drawn anew. */
export const picture = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await hall.draw()
    // In the same task as the draw: afterwards the browser may have taken the picture away.
    return document.querySelector<HTMLCanvasElement>('#view')?.toDataURL() ?? ''
  })

/** Presses a button by keyboard, which must change the picture. */
export async function pressToSee(page: Page, name: string): Promise<void> {
  await settled(page)
  const before = await picture(page)
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await picture(page), name).not.toBe(before)
}

/** Where on the page a place of the plan is seen (metres); nothing behind the eyes. */
export function seenAt(
  { pose }: Inspection,
  window: { width: number; height: number },
  place: { x: number; y: number; z: number },
): { x: number; y: number } | undefined {
  const rad = Math.PI / 180
  // The lens of a wide window: 62 degrees from bottom to top. Up to 20 it is lifted, and tipped after.
  const lens = window.height / 2 / Math.tan(31 * rad)
  const lifted = Math.max(-20, Math.min(20, pose.pitch))
  const tipped = (pose.pitch - lifted) * rad
  const [sin, cos] = [Math.sin(pose.heading * rad), Math.cos(pose.heading * rad)]
  const [dx, dy, dz] = [place.x - pose.x, place.y - pose.y, place.z - pose.z]
  const right = dx * cos + dz * sin
  const level = dx * sin - dz * cos
  const [up, out] = [Math.sin(tipped), Math.cos(tipped)]
  const ahead = level * out + dy * up
  if (ahead <= 0.05) return undefined
  const above = dy * out - level * up
  return {
    x: window.width / 2 + (right / ahead) * lens,
    y: window.height / 2 - (above / ahead - Math.tan(lifted * rad)) * lens,
  }
}

/**
 * Where a place of the plan is seen on a page whose card is open, metres to pixels: the picture has
 * moved aside by half of what the card covers. For visitors with reduced motion, who see it at once.
 */
export async function seenBesideCard(
  page: Page,
  place: { x: number; y: number; z: number },
): Promise<{ x: number; y: number }> {
  const window = page.viewportSize() ?? { width: 640, height: 360 }
  const seen = seenAt(await settled(page), window, place)
  if (!seen) throw new Error('that place is behind the eyes')
  const covered = await page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('.card')
    const picture = card?.parentElement
    if (!card || !picture) return { right: 0, bottom: 0 }
    return card.offsetLeft > 0
      ? { right: picture.clientWidth - card.offsetLeft, bottom: 0 }
      : { right: 0, bottom: picture.clientHeight - card.offsetTop }
  })
  return { x: seen.x - covered.right / 2, y: seen.y - covered.bottom / 2 }
}

/** Presses with the mouse where a place of the plan is seen beside the card, metres. */
export async function clickAt(
  page: Page,
  place: { x: number; y: number; z: number },
): Promise<void> {
  const { x, y } = await seenBesideCard(page, place)
  await page.mouse.click(x, y)
}

/** Drags from one place on the page to another. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  ...to: readonly { x: number; y: number }[]
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (const { x, y } of to) await page.mouse.move(x, y, { steps: 5 })
  await page.mouse.up()
}

/** Counts what the page draws and the frames that it asks for, from before its first script on. */
export const counted = (page: Page) =>
  page.addInitScript(() => {
    const counts = { frames: 0, draws: 0 }
    Object.assign(globalThis, { counts })
    const ask = globalThis.requestAnimationFrame
    globalThis.requestAnimationFrame = (call) => {
      counts.frames += 1
      return ask(call)
    }
    const { prototype } = WebGL2RenderingContext
    const draw = Reflect.get(prototype, 'drawElements')
    prototype.drawElements = function (...args) {
      counts.draws += 1
      draw.apply(this, args)
    }
  })

/** What has been counted so far. */
export const counts = (page: Page): Promise<{ frames: number; draws: number }> =>
  page.evaluate(() => ({ ...Reflect.get(globalThis, 'counts') }))

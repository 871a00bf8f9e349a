import type { FloorPlan } from '#plan'
import { layFloor, route } from '#plan'
import type { Page } from 'playwright'
import { inspect } from './hall.ts'

/** Metres and degrees a second of somebody who walks by keys. */
const [pace, turning] = [1.4, 60]
/** The longest stretch without a look at where one is, metres. */
const longest = 3

/** Turns to the right by so many degrees. */
export const turnsRight = (page: Page, degrees: number): Promise<void> =>
  holds(page, 'ArrowRight', degrees / turning)

/** Holds a key while the hall's clock runs so long; in one task, so that no other time passes. */
const holds = (page: Page, code: string, seconds: number): Promise<void> =>
  page.evaluate(
    async ([key, length]) => {
      const press = (what: 'keydown' | 'keyup') =>
        window.dispatchEvent(new KeyboardEvent(what, { code: key }))
      press('keydown')
      await hall.draw(length)
      press('keyup')
    },
    [code, seconds] as const,
  )

/**
 * Walks by keys alone, round what stands in the way, until this place is half a metre off; a frame
 * is drawn after every turn and every `stride`, metres.
 */
export async function walksTo(
  page: Page,
  plan: FloorPlan,
  goal: { x: number; z: number },
  stride = longest,
): Promise<void> {
  const floor = layFloor(plan)
  const trail: string[] = []
  for (let strides = 0; strides < (40 * longest) / stride; strides += 1) {
    const { pose } = await inspect(page)
    if (Math.hypot(goal.x - pose.x, goal.z - pose.z) < 0.5) return
    const way = route(floor, pose, goal)
    const next = way?.find(({ x, z }) => Math.hypot(x - pose.x, z - pose.z) > 0.2)
    if (!next) throw new Error(`no way from ${pose.x}, ${pose.z} to ${goal.x}, ${goal.z}`)
    trail.push(
      `${pose.x.toFixed(2)},${pose.z.toFixed(2)}>${next.x.toFixed(2)},${next.z.toFixed(2)}`,
    )
    const bearing = (Math.atan2(next.x - pose.x, pose.z - next.z) * 180) / Math.PI
    const turn = ((bearing - pose.heading + 540) % 360) - 180
    if (Math.abs(turn) > 1)
      await holds(page, turn > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(turn) / turning)
    const away = Math.hypot(next.x - pose.x, next.z - pose.z)
    // Drawing takes a moment that is walked as well, so one stops now and then to see where one is.
    await holds(page, 'KeyW', Math.min(away, stride) / pace)
  }
  throw new Error(`did not arrive at ${goal.x}, ${goal.z}: ${trail.join(' ')}`)
}

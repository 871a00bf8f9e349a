import { cordLine, loomMeasures, plait, seatOf, slackLine } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { bandAt } from './frame.ts'
import type { LoomState } from './rule.ts'

/** Half the width of a thread as a finger meets it, metres. */
const reach = 0.04

/**
 * The thread that a ray meets where it passes through the band: the nearest one, the upper of two;
 * of a thread that is drawn out, what hangs from its post. Nothing beside the threads.
 */
export function threadPressed(
  ray: Ray,
  hanging: Hanging,
  { drawn }: LoomState,
): number | undefined {
  const [, up, out] = bandAt(hanging.size[1])
  const met = meets(rayIn(hanging, ray), 2, out)
  if (!met) return undefined
  const [x, y] = [met[0], met[1] - up]
  const { post, pitch, tail } = loomMeasures
  if (drawn !== undefined) {
    const below = seatOf(drawn) - y
    if (Math.abs(x - post) < 0.08 && below > -pitch / 2 && below < tail + 0.04) return drawn
  }
  // On the posts each has its own seat.
  if (Math.abs(Math.abs(x) - post) < 0.08) return [0, 1, 2, 3].find((n) => seatIs(n, y, pitch))
  const near = Array.from({ length: plait.threads }, (_, thread) => thread)
    .filter((thread) => thread !== drawn)
    .map((thread) => ({ thread, ...nearestOn(thread, x, y, drawn === undefined ? 0 : 1) }))
    .filter(({ off }) => off < reach)
    .toSorted((a, b) => a.off - b.off)
  const [first, second] = near
  if (first && second && second.off < reach / 2 && second.high > first.high) return second.thread
  return first?.thread
}

const seatIs = (thread: number, y: number, pitch: number): boolean =>
  Math.abs(y - seatOf(thread)) < pitch / 2

/** How far off the thread's middle cord is in the picture, and how high it lies there. */
function nearestOn(thread: number, x: number, y: number, slack: number) {
  const line = slackLine(cordLine(thread, (loomMeasures.cords - 1) / 2, 400), slack)
  return line.reduce(
    (best: { off: number; high: number }, [px, py, pz]) => {
      const off = Math.hypot(px - x, py - y)
      return off < best.off ? { off, high: pz } : best
    },
    { off: Infinity, high: 0 },
  )
}

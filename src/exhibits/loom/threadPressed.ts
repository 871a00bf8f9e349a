import { cordLine, loomMeasures, plait, seatOf, slackLine, type Vector } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
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
  const place = onBand(ray, hanging)
  if (!place) return undefined
  const [x, y] = place
  const { post, pitch, tail } = loomMeasures
  if (drawn !== undefined) {
    const below = seatOf(drawn) - y
    if (Math.abs(x - post) < 0.08 && below > -pitch / 2 && below < tail + 0.04) return drawn
  }
  // On the posts each has its own seat.
  if (Math.abs(Math.abs(x) - post) < 0.08) return [0, 1, 2, 3].find((n) => seatIs(n, y, pitch))
  const met = Array.from({ length: plait.threads }, (_, thread) => thread)
    .filter((thread) => thread !== drawn)
    .map((thread) => ({ thread, ...nearestOn(thread, x, y, drawn === undefined ? 0 : 1) }))
    .filter(({ off }) => off < reach)
    .toSorted((a, b) => a.off - b.off)
  const [first, second] = met
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

/** Where a ray passes the plane of the band, metres from the band's middle. */
function onBand(ray: Ray, hanging: Hanging): readonly [number, number] | undefined {
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  const inFrame = (x: number, y: number, z: number): Vector => [
    -x * cos - z * sin,
    y,
    x * sin - z * cos,
  ]
  const from = inFrame(ray.x - hanging.x, ray.y - hanging.y, ray.z - hanging.z)
  const way = inFrame(ray.dx, ray.dy, ray.dz)
  const [, up, out] = bandAt(hanging.size[1])
  const far = (out - from[2]) / (way[2] || 1e-9)
  return far > 0 ? [from[0] + way[0] * far, from[1] + way[1] * far - up] : undefined
}

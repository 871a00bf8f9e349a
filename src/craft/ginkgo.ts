import { seeded } from '#kit'
import type { Chart } from './chart.ts'
import { surfaceOf, type Surface } from './surface.ts'
import { tube, type Knot } from './tube.ts'
import { cross, plus, times, unit, type Vector } from './vector.ts'

/** A bare ginkgo, its foot at the origin, about 6.5 m high. The same seed, the same tree. */
export function ginkgo(seed: number): Surface {
  return surfaceOf(ginkgoCharts(seed))
}

/** The same as charts, to be set in a court and merged with it. */
export function ginkgoCharts(seed: number): Chart[] {
  const random = seeded(seed)
  const trunk = limb([0, -0.05, 0], unit([0.02, 1, 0.03]), 5.4, 0.15, 9, 0.05, random)
  const charts: Chart[] = [tube('tree/trunk', 'bark', flare(trunk), 10)]
  for (let i = 0; i < 13; i++) {
    // Ginkgo boughs climb in tiers and reach out at a steep, even angle.
    const part = 0.3 + (0.66 * i) / 12
    const heading = i * 2.4 + random() * 0.5
    const rise = 0.75 + 0.5 * part
    const ahead = unit([Math.cos(heading), rise, Math.sin(heading)])
    bough(
      charts,
      along(trunk, part),
      ahead,
      2.5 * (1.15 - part) + 0.5,
      0.06 * (1.15 - part) + 0.012,
      2,
      random,
    )
  }
  return charts
}

function bough(
  charts: Chart[],
  from: Vector,
  ahead: Vector,
  length: number,
  girth: number,
  deep: number,
  random: () => number,
): void {
  const knots = limb(from, ahead, length, girth, 6, 0.1, random)
  // Twigs are drawn with half their knots: nobody sees the other half.
  const drawn = deep === 0 ? knots.filter((_, i) => i % 2 === 0) : knots
  charts.push(tube('tree/bough', 'bark', drawn, deep === 2 ? 6 : deep === 1 ? 4 : 3))
  if (deep === 0) return
  const twigs = deep === 2 ? 5 : 3
  for (let i = 0; i < twigs; i++) {
    const part = 0.3 + (0.62 * (i + random() * 0.6)) / twigs
    const aside = unit(cross(ahead, [random() - 0.5, random() - 0.5, random() - 0.5]))
    const way = unit(plus(plus(times(ahead, 0.9), times(aside, 0.75)), [0, 0.35, 0]))
    bough(
      charts,
      along(knots, part),
      way,
      length * (0.5 - 0.22 * part),
      girth * (0.62 - 0.3 * part),
      deep - 1,
      random,
    )
  }
}

/** A branch that tapers and bends a little upwards. */
function limb(
  from: Vector,
  ahead: Vector,
  length: number,
  girth: number,
  count: number,
  crook: number,
  random: () => number,
): Knot[] {
  const knots: Knot[] = []
  let at = from
  let way = ahead
  for (let i = 0; i <= count; i++) {
    knots.push({ at, radius: girth * (1 - (0.8 * i) / count) })
    at = plus(at, times(way, length / count))
    const bend: Vector = [
      (random() - 0.5) * crook * 2,
      crook * 0.5 + (random() - 0.5) * crook,
      (random() - 0.5) * crook * 2,
    ]
    way = unit(plus(way, bend))
  }
  return knots
}

function flare(knots: Knot[]): Knot[] {
  const foot = knots[0]
  if (!foot) return knots
  const above = { at: plus(foot.at, [0, 0.22, 0]), radius: foot.radius * 1.05 }
  return [{ at: foot.at, radius: foot.radius * 1.7 }, above, ...knots.slice(1)]
}

function along(knots: Knot[], part: number): Vector {
  const place = part * (knots.length - 1)
  const index = Math.min(knots.length - 2, Math.floor(place))
  const a = knots[index]?.at ?? [0, 0, 0]
  const b = knots[index + 1]?.at ?? a
  return plus(a, times(plus(b, times(a, -1)), place - index))
}

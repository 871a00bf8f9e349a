import { seeded } from '#kit'
import type { Lattice } from './lattice.ts'
import { alongFrame, framed, type Cell } from './latticeCell.ts'
import { areaOf, at, between, inset, type Loop, type Spot2 } from './polygon.ts'

/** A part is split until it is smaller than this, square metres: 60 square centimetres (brief, 3.11). */
const smallest = 0.006
/** No crack begins so near to a corner, or to another crack's end, metres. */
const apart = 0.021
const tries = 60

/**
 * Ice-crack: the panel is split again and again into parts of three to five sides, and no four
 * bars meet in one point (a shape grammar, Stiny 1977). A split a step.
 */
export function* iceCrack(
  bar: number,
  seed: number,
): Generator<undefined, Omit<Lattice, 'cells'> & { cells: Cell[] }> {
  const random = seeded(seed)
  const ends: Spot2[] = []
  const parts: Loop[] = []
  let waiting: { part: Loop; area: number }[] = [{ part: alongFrame, area: areaOf(alongFrame) }]
  while (waiting.length > 0) {
    // The largest first: while a part waits, cracks of its neighbours would end on all its sides.
    const largest = waiting.reduce((most, each) => (each.area > most.area ? each : most))
    const { part, area } = largest
    waiting = waiting.filter((each) => each !== largest)
    if (area >= smallest) yield
    const halves = area < smallest ? [] : split(part, ends, random)
    if (halves.length === 0) parts.push(part)
    else waiting.push(...halves.map((half) => ({ part: half, area: areaOf(half) })))
  }
  return {
    bar,
    group: 'none',
    cells: parts.flatMap((loop) => framed({ loop, opening: inset(loop, bar / 2) })),
  }
}

/** The best of some cracks, where both halves are round and of about a size; none where there is no room. */
function split(part: Loop, ends: Spot2[], random: () => number): readonly Loop[] {
  let best: { worth: number; halves: [Loop, Loop]; ends: [Spot2, Spot2] } | undefined
  // Where neighbours' cracks leave little room, many are tried until one goes.
  for (let i = 0; i < tries || (!best && i < 40 * tries); i += 1) {
    const first = Math.floor(random() * part.length)
    const second = (first + 1 + Math.floor(random() * (part.length - 1))) % part.length
    const [low, high] = [Math.min(first, second), Math.max(first, second)]
    // The corners that fall to the first half; both get the crack's two ends as well.
    const corners = high - low
    if (corners > 3 || part.length - corners > 3) continue
    const from = between(at(part, low), at(part, low + 1), 0.2 + 0.6 * random())
    const to = between(at(part, high), at(part, high + 1), 0.2 + 0.6 * random())
    if ([from, to].some((end) => isNear(end, ends) || isNear(end, part))) continue
    const halves: [Loop, Loop] = [
      [from, ...part.slice(low + 1, high + 1), to],
      [...part.slice(0, low + 1), from, to, ...part.slice(high + 1)],
    ]
    const share = Math.min(areaOf(halves[0]), areaOf(halves[1])) / areaOf(part)
    // Level and upright cuts through the middle would be a grid.
    const slant = Math.abs(Math.sin(2 * Math.atan2(to[1] - from[1], to[0] - from[0])))
    const worth =
      Math.min(...halves.map(roundness)) +
      0.5 * Math.min(share, 0.4) +
      0.2 * slant +
      0.16 * random()
    if (!best || worth > best.worth) best = { worth, halves, ends: [from, to] }
  }
  ends.push(...(best?.ends ?? []))
  return best?.halves ?? []
}

function isNear([x, y]: Spot2, others: readonly Spot2[]): boolean {
  for (const [otherX, otherY] of others)
    if ((otherX - x) ** 2 + (otherY - y) ** 2 < apart ** 2) return true
  return false
}

/** 1 for a circle, less for what is long or sharp. */
function roundness(loop: Loop): number {
  const round = loop.reduce((sum, here, i) => {
    const next = at(loop, i + 1)
    return sum + Math.hypot(next[0] - here[0], next[1] - here[1])
  }, 0)
  return (4 * Math.PI * areaOf(loop)) / round ** 2
}

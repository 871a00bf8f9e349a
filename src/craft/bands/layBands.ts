import { bandNames, type BandName } from './names.ts'
import { vaseSkin } from './skin.ts'

/** A band on the vase: metres along its skin, how often its unit goes round, metres of the way round. */
export type LaidBand = { name: BandName; from: number; to: number; count: number; round: number }

/** Which part of the painted height each takes, and how broad its unit is measured by its height. */
const shares: Record<BandName, { part: number; broad: number; step: number }> = {
  keyFret: { part: 0.072, broad: 1, step: 1 },
  waves: { part: 0.125, broad: 1.15, step: 1 },
  // Two halves make its unit, one of them upside down: an odd half would not meet the first.
  lotusScroll: { part: 0.29, broad: 1, step: 2 },
  collar: { part: 0.275, broad: 1.7, step: 1 },
  panels: { part: 0.238, broad: 0.62, step: 1 },
}

/** The fewest units that go round. */
const fewest = 3

/**
 * Lays bands round the vase, the first of `order` uppermost. Each takes its height with it, and its
 * unit goes round as often as fits best where it comes to lie, a whole number of times; `more` says
 * by how much it is to be off, by the band's place in `bandNames`.
 */
export function layBands(order: readonly BandName[], more: readonly number[] = []): LaidBand[] {
  const skin = vaseSkin()
  const [low, high] = skin.painted
  let top = high
  return order.map((name) => {
    const { part, broad, step } = shares[name]
    const tall = part * (high - low)
    const [from, to] = [top - tall, top]
    top = from
    const round = 2 * Math.PI * skin.radiusAt((from + to) / 2)
    const fits = Math.round(round / (tall * broad) / step)
    const count =
      step * Math.max(Math.ceil(fewest / step), fits + (more[bandNames.indexOf(name)] ?? 0))
    return { name, from, to, count, round }
  })
}

import { stampNames, stamps, type Spot2 } from '#craft'
import { stampDots, type Repeat } from './rule.ts'

/** How large a motif is in its cell, and how broad a stroke of one's own. */
const [size, broad] = [0.34, 0.04] as const
/** Ground and inks of a pattern, sRGB: azurite, cinnabar, malachite, and ink for a stroke of one's own. */
export const ground = '#EDE3CF'
const inks = ['#2E5E7E', '#A63A2B', '#2F6B57'] as const
const own = '#2B2622'

/** What is drawn in a cell of side 1: lines or a filled loop, in one colour. */
export type CellInk = { ink: string; line: readonly Spot2[]; broad?: number }

/** Where a place of the cell is. */
export const placeIn = (dot: number): Spot2 => [
  (dot % stampDots) / (stampDots - 1),
  Math.floor(dot / stampDots) / (stampDots - 1),
]

/** Everything that is stamped and drawn in the cell of a pattern. */
export function cellInks({ marks, line }: Pick<Repeat, 'marks' | 'line'>): CellInk[] {
  const stamped = marks.flatMap(({ stamp, at }, i): CellInk[] => {
    const { lines, fills, broad: thick } = stamps[stampNames[stamp] ?? 'cloud']
    const [x, y] = placeIn(at)
    const put = (spots: readonly Spot2[]) =>
      spots.map(([u, v]): Spot2 => [x + u * size, y + v * size])
    const ink = inks[i % inks.length] ?? own
    return [
      ...lines.map((each) => ({ ink, line: put(each), broad: thick * size })),
      ...fills.map((each) => ({ ink, line: put(each) })),
    ]
  })
  const drawn = line.map(([x, y]): Spot2 => [x / 100, y / 100])
  return drawn.length > 1 ? [...stamped, { ink: own, line: drawn, broad }] : stamped
}

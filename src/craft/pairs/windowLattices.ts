import { atOnce } from '#kit'
import { joined, type Cell } from '../latticeCell.ts'
import { stripsInwards } from '../latticeSteps.ts'
import { inset, rectangle, shifted, within, type Loop } from '../polygon.ts'
import { pairedWindow } from './measures.ts'

const { field, bar } = pairedWindow
const half = field / 2
/** A cell so little that no bar could be seen round its opening is timber, square metres. */
const least = 0.012

/** The cell up to the middles of its bars, and what is open between them. */
function cellOf(loop: Loop): Cell {
  const opening = inset(loop, bar / 2)
  const narrow = Math.min(spread(opening, 0), spread(opening, 1))
  return opening.length > 2 && narrow > least ? { loop, opening } : { loop }
}

const spread = (loop: Loop, axis: 0 | 1): number =>
  Math.max(...loop.map((spot) => spot[axis])) - Math.min(...loop.map((spot) => spot[axis]))

/** Ties of the strips, from the outermost in: parts of their length, the same from either end. */
const ties = [[0.18, 0.5, 0.82], [0.5], [0.26, 0.74], [0.5], [0.3, 0.7], [0.5], [0.5], []] as const
/** How broad a strip is between the middles of its bars, metres. */
const pace = 0.078

/**
 * Step by step in a square: two uprights the whole height, two cross bars that end on them, two
 * uprights that end on those, and so on to the middle. Two mirrors and a half turn.
 */
export function stepWindow(): Cell[] {
  const rooms = stripsInwards({ x0: -half, x1: half, y0: -half, y1: half }, ties, pace)
  const cells = rooms.map(({ x0, x1, y0, y1 }) =>
    cellOf([
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]),
  )
  return atOnce(joined(cells))
}

/** Side of a hexagon: seven of them, one on another, are as high as the field. Metres. */
export const hexagonSide = field / 7 / Math.sqrt(3)

/** Hexagons like a tortoise's back, two of their sides level, one of them in the middle. */
export function hexagonWindow(): Cell[] {
  const [side, high] = [hexagonSide, field / 7]
  const hexagon = Array.from({ length: 6 }, (_, i) => {
    const angle = (i * Math.PI) / 3
    return [side * Math.cos(angle), side * Math.sin(angle)] as const
  })
  const columns = Array.from({ length: 11 }, (_, i) => i - 5)
  const rows = Array.from({ length: 9 }, (_, i) => i - 4)
  const cells = columns.flatMap((column) =>
    rows.map((row) => {
      const up = (row + (column % 2 === 0 ? 0 : 0.5)) * high
      return within(shifted(hexagon, [1.5 * side * column, up]), rectangle(field, field))
    }),
  )
  const seen = cells.filter((loop) => loop.length > 2 && spread(loop, 1) > 1e-6)
  return atOnce(joined(seen.map(cellOf)))
}

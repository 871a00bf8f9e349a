import type { Lattice } from './lattice.ts'
import { framed, type Cell } from './latticeCell.ts'
import { inset, type Loop } from './polygon.ts'

type Panel = Omit<Lattice, 'cells'> & { cells: Cell[] }
/** A rectangle of a panel, metres. */
export type Room = { x0: number; x1: number; y0: number; y1: number }

/** The cells of rectangles, their bars half on either side of the lines between them. */
const built = (rooms: readonly Room[], bar: number): Panel => ({
  bar,
  group: 'd2',
  cells: rooms.flatMap(({ x0, x1, y0, y1 }) => {
    const loop: Loop = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]
    return framed({ loop, opening: inset(loop, bar / 2) })
  }),
})

/** The room cut at those parts of its length, along x or along y. */
function cut(room: Room, along: 'x' | 'y', parts: readonly number[]): Room[] {
  const ends = [0, ...parts, 1]
  return parts.concat(1).map((part, i) => {
    const from = ends[i] ?? 0
    return along === 'x'
      ? { ...room, x0: mix(room.x0, room.x1, from), x1: mix(room.x0, room.x1, part) }
      : { ...room, y0: mix(room.y0, room.y1, from), y1: mix(room.y0, room.y1, part) }
  })
}

/**
 * Strips so broad along the sides of a room, two uprights, two that lie between them and so on to the
 * middle, each cut by its ties (parts of its length, from the outermost in); the middle is cut in three.
 */
export function stripsInwards(
  room: Room,
  ties: readonly (readonly number[])[],
  pace: number,
): Room[] {
  const rooms: Room[] = []
  let rest = room
  ties.forEach((parts, i) => {
    const { x0, x1, y0, y1 } = rest
    if (i % 2 === 0) {
      rooms.push(...cut({ ...rest, x1: x0 + pace }, 'y', parts))
      rooms.push(...cut({ ...rest, x0: x1 - pace }, 'y', parts))
      rest = { ...rest, x0: x0 + pace, x1: x1 - pace }
    } else {
      rooms.push(...cut({ ...rest, y1: y0 + pace }, 'x', parts))
      rooms.push(...cut({ ...rest, y0: y1 - pace }, 'x', parts))
      rest = { ...rest, y0: y0 + pace, y1: y1 - pace }
    }
  })
  return [...rooms, ...cut(rest, 'y', [0.25, 0.75])]
}

const mix = (a: number, b: number, part: number): number => a + (b - a) * part

/** The whole panel up to the middle of its frame. */
const whole: Room = { x0: -0.28, x1: 0.28, y0: -0.43, y1: 0.43 }

/**
 * Step by step: two uprights the whole height, two cross bars that end on them, two uprights that
 * end on those, and so on to the middle; short ties part the strips between, none opposite another.
 */
export function stepByStep(bar: number): Panel {
  const pace = 0.064
  // Ties of the strips, from the outermost in: parts of their length.
  const ties = [[0.2, 0.5, 0.8], [0.5], [0.28, 0.72], [0.5], [0.34, 0.66], []] as const
  const rooms = stripsInwards({ x0: -0.26, x1: 0.26, y0: -0.41, y1: 0.41 }, ties, pace)
  return built(rooms.map(toFrame), bar)
}

/** A lantern: a large opening in the middle, four ties to the frame, and a narrow strip all round. */
export function lantern(bar: number): Panel {
  const [x, y] = [0.15, 0.26]
  const { x0, x1, y0, y1 } = whole
  const middle: Room = { x0: -x, x1: x, y0: -y, y1: y }
  const strips = [
    ...cut({ x0, x1: -x, y0: -y, y1: y }, 'y', [0.5]),
    ...cut({ x0: x, x1, y0: -y, y1: y }, 'y', [0.5]),
    ...cut({ x0, x1, y0: y, y1 }, 'x', [0.5]),
    ...cut({ x0, x1, y0, y1: -y }, 'x', [0.5]),
  ]
  return built([middle, ...strips], bar)
}

/** A room that reaches to the frame's inner edge goes on to the frame's middle. */
function toFrame(room: Room): Room {
  const out = (value: number, edge: number, line: number) =>
    Math.abs(Math.abs(value) - edge) < 1e-9 ? Math.sign(value) * line : value
  return {
    x0: out(room.x0, 0.26, 0.28),
    x1: out(room.x1, 0.26, 0.28),
    y0: out(room.y0, 0.41, 0.43),
    y1: out(room.y1, 0.41, 0.43),
  }
}

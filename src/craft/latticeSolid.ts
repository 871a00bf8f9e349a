import { atOnce } from '#kit'
import { middleOf, ringBetween, type Triangle } from './fillLoops.ts'
import type { Lattice } from './lattice.ts'
import { alongFrame, panel, withCorners, type Cell } from './latticeCell.ts'
import { flower } from './latticeFlower.ts'
import { at, grownLoop, rectangle, sideAway, type Loop, type Spot2 } from './polygon.ts'
import { createShape, type Shape } from './shape.ts'

const [front, back] = [panel.thick / 2, -panel.thick / 2]

/**
 * A lattice as one closed solid, its frame and bars as thick as the panel, the edges towards +z
 * eased, and on it a flower at each crossing that carries one. Its middle is the origin.
 */
export const latticeSolid = (lattice: Lattice): Shape => atOnce(solidInSteps(lattice))

/** The same some cells a step. */
export function* solidInSteps(lattice: Lattice): Generator<undefined, Shape> {
  const shape = yield* barShapeInSteps(lattice.cells)
  const corners = lattice.cells.flatMap(({ loop }) => loop)
  yield* addFrame(shape, withCorners(alongFrame, corners))
  yield* addFlowers(shape, lattice)
  return shape
}

/** The flowers alone, where its solid has them, some a step; an empty shape for a lattice without. */
export function* flowersInSteps(lattice: Lattice): Generator<undefined, Shape> {
  const shape = createShape()
  yield* addFlowers(shape, lattice)
  return shape
}

function* addFlowers(shape: Shape, { flowers }: Lattice): Generator<undefined, void> {
  for (const spot of flowers?.at ?? []) {
    yield
    if (flowers) flower(shape, spot, flowers, front)
  }
}

/** Its bars alone, without a frame: open where they would end in one. Some cells a step. */
export function* barShapeInSteps(cells: readonly Cell[]): Generator<undefined, Shape> {
  const shape = createShape()
  const known: Known = new Map()
  for (const cell of cells) {
    yield
    addCell(shape, cell, known)
  }
  return shape
}

/** Triangles of rings by their outlines: most cells of a lattice are alike. */
type Known = Map<string, Triangle[]>

function ringOf(loop: Loop, opening: Loop, known: Known): Triangle[] {
  const [x, y] = at(loop, 0)
  const part = (value: number) => Math.round(value * 1e6)
  const key = [...loop, ...opening].map((spot) => `${part(spot[0] - x)} ${part(spot[1] - y)}`)
  const outline = `${loop.length}: ${key.join()}`
  const ring = known.get(outline) ?? ringBetween(loop, opening)
  known.set(outline, ring)
  return ring
}

/** The timber of a cell, front and back and round its opening. */
function addCell(shape: Shape, { loop, opening }: Cell, known: Known): void {
  if (!opening) {
    const middle = middleOf(loop)
    const round = [...loop.keys()].map((i) => [i, (i + 1) % loop.length, loop.length] as const)
    flat(shape, [...loop, middle], front, round)
    flat(shape, [...loop, middle], back, round)
    return
  }
  const wide = grownLoop(opening, panel.eased)
  const ring = ringOf(loop, wide, known)
  const first = flat(shape, [...loop, ...wide], front, ring)
  flat(shape, [...loop, ...opening], back, ring)
  // An opening is gone round the other way: its sides look into it.
  addSides(shape, opening.toReversed(), (i) => first + loop.length + opening.length - 1 - i)
}

/** The frame from its middle outwards. */
function* addFrame(shape: Shape, inner: Loop): Generator<undefined, void> {
  const edge = rectangle(panel.width, panel.height)
  yield
  const ring = ringBetween(edge, inner)
  yield
  const first = flat(shape, [...grownLoop(edge, -panel.eased), ...inner], front, ring)
  flat(shape, [...edge, ...inner], back, ring)
  addSides(shape, edge, (i) => first + i)
}

/** Triangles that look to +z where they lie in front, to -z behind. Gives the first point's number. */
function flat(shape: Shape, spots: Loop, z: number, triangles: readonly Triangle[]): number {
  const looks = z > 0 ? 1 : -1
  const first = shape.count()
  for (const [x, y] of spots) shape.point([x, y, z], [0, 0, looks])
  for (const [a, b, c] of triangles) {
    if (looks > 0) shape.triangle(first + a, first + b, first + c)
    else shape.triangle(first + a, first + c, first + b)
  }
  return first
}

/** Corners that turn less than this are round: both their sides share a normal. Cosine. */
const round = 0.86

/** The sides of a loop that has its solid to the left, from the front's points (`above`) to the back. */
function addSides(shape: Shape, loop: Loop, above: (i: number) => number): void {
  const away = loop.map((here, i): Spot2 => sideAway(here, at(loop, i + 1)))
  const rows = loop.map((here, i) => {
    const [before, after] = [at(away, i - 1), at(away, i)]
    const put = ([nx, ny]: Spot2): number => {
      const long = Math.hypot(nx, ny) || 1
      const first = shape.point([here[0], here[1], front - panel.eased], [nx / long, ny / long, 0])
      shape.point([here[0], here[1], back], [nx / long, ny / long, 0])
      return first
    }
    if (before[0] * after[0] + before[1] * after[1] > round) {
      const one = put([before[0] + after[0], before[1] + after[1]])
      return { ends: one, begins: one }
    }
    return { ends: put(before), begins: put(after) }
  })
  rows.forEach(({ begins: a }, i) => {
    const next = (i + 1) % loop.length
    const b = rows[next]?.ends ?? a
    shape.triangle(above(i), a, b)
    shape.triangle(above(i), b, above(next))
    shape.triangle(a, a + 1, b + 1)
    shape.triangle(a, b + 1, b)
  })
}

import type { Spot2 } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { ribbons } from '../ribbons.ts'
import { board, ring, rowAt, rows, sectorAt } from './measures.ts'
import { pairsOf } from './sectors.ts'

/** Of lines that lie on the board: their points and how broad they are, metres. */
type Line = { points: readonly Spot2[]; broad: number }

/** Flat ribbons before the board. The caller disposes. */
function linesGeometry(
  lines: readonly Line[],
  discs: readonly Spot2[],
  radius: number,
): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  for (const { points, broad } of lines) {
    const first = positions.length / 3
    const { places, indices: between } = ribbons([points], broad)
    for (const [x, y] of places) positions.push(x, y, board.lines)
    for (const index of between) indices.push(first + index)
  }
  for (const middle of discs) {
    const first = positions.length / 3
    positions.push(...middle, board.lines)
    const rim = circle(middle, radius)
    for (const [x, y] of rim) positions.push(x, y, board.lines)
    rim.slice(1).forEach((_, i) => indices.push(first, first + 1 + i, first + 2 + i))
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(indices)
  // Three makes a second program of the veils for what has no normals.
  geometry.computeVertexNormals()
  return geometry
}

const circle = ([x, y]: Spot2, radius: number, sides = 28): Spot2[] =>
  Array.from({ length: sides + 1 }, (_, i): Spot2 => {
    const angle = (2 * Math.PI * i) / sides
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

/** No line is finer, metres: from where the ring is seen it would break into dots. */
const least = 0.007

/** The ring, its points, and a line for every pair, the broader the more exhibits serve both. */
export function chordsGeometry(counts: readonly (readonly number[])[]): BufferGeometry {
  const { length } = counts
  const lines = pairsOf(length).map(([a, b]): Line => ({
    points: [sectorAt(a), sectorAt(b)],
    broad: least + 0.0011 * (counts[a]?.[b] ?? 0),
  }))
  const points = Array.from({ length }, (_, sector) => sectorAt(sector))
  const round = { points: circle([0, 0], ring.radius, 128), broad: least }
  return linesGeometry([...lines, round], points, ring.point)
}

/** The ring and its points alone. */
export function bareGeometry(count: number): BufferGeometry {
  const points = Array.from({ length: count }, (_, sector) => sectorAt(sector))
  return linesGeometry(
    [{ points: circle([0, 0], ring.radius, 128), broad: least }],
    points,
    ring.point,
  )
}

/** What is picked: larger points, and from each of two a thread to every exhibit that serves both. */
export function threadsGeometry(picked: readonly number[], of: number): BufferGeometry {
  const ends = picked.length === 2 ? Array.from({ length: of }, (_, row) => rowAt(row, of)) : []
  const lines = picked.flatMap((sector) => {
    const from = sectorAt(sector)
    const side = Math.sign(from[0])
    return ends.map((y): Line => {
      const to: Spot2 = [side * rows.dot, y]
      return { points: bent(from, to), broad: least }
    })
  })
  const dots = picked.flatMap((sector) => {
    const side = Math.sign(sectorAt(sector)[0])
    return ends.map((y): Spot2 => [side * rows.dot, y])
  })
  const large = picked.map((sector): Line => ({
    points: circle(sectorAt(sector), ring.point * 1.5),
    broad: 0.011,
  }))
  return linesGeometry([...lines, ...large], dots, 0.009)
}

/** A thread that comes to its end level, as from outside. */
function bent([x0, y0]: Spot2, [x1, y1]: Spot2): Spot2[] {
  const pull = x1 + Math.sign(x1) * 0.13
  return Array.from({ length: 15 }, (_, i): Spot2 => {
    const t = i / 14
    const s = 1 - t
    return [s * s * x0 + 2 * s * t * pull + t * t * x1, s * s * y0 + 2 * s * t * y1 + t * t * y1]
  })
}

/** The board's paper (art direction 5), round, with the texture of a square round it. */
export function paperGeometry(): BufferGeometry {
  const { r, g, b } = new Color('#F3EDDF')
  const rim = circle([0, 0], board.radius - 0.02, 72)
  const places: Spot2[] = [[0, 0], ...rim]
  return flatGeometry({
    positions: places.flatMap(([x, y]) => [x, y, board.paper]),
    uvs: places.flatMap(([x, y]) => [0.5 + x / (2 * board.radius), 0.5 - y / (2 * board.radius)]),
    colours: places.flatMap(() => [r, g, b, 0]),
    indices: rim.slice(1).flatMap((_, i) => [0, 1 + i, 2 + i]),
  })
}

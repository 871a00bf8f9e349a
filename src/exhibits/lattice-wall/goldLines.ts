import type { Figure, Loop, Spot2 } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** How broad the outline of the cell and the mirrors are, and how large a centre's mark is, metres. */
const [outline, mirror, mark] = [0.006, 0.0026, 0.0095]

/**
 * The figure of a lattice as flat ribbons in its plane, `more` metres broader on either side: the
 * cell, the mirrors, and at each centre a mark with as many corners as it has turns.
 */
export function figureLines({ cell, mirrors, centres }: Figure, more: number): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  const put = (corners: Loop) => {
    const first = positions.length / 3
    for (const [x, y] of corners) positions.push(x, y, 0)
    for (let i = 2; i < corners.length; i += 1) indices.push(first, first + i - 1, first + i)
  }
  const line = ([ax, ay]: Spot2, [bx, by]: Spot2, broad: number) => {
    const long = Math.hypot(bx - ax, by - ay) || 1
    const half = broad / 2 + more
    const [dx, dy] = [((bx - ax) / long) * half, ((by - ay) / long) * half]
    put([
      [ax - dy - dx, ay + dx - dy],
      [ax + dy - dx, ay - dx - dy],
      [bx + dy + dx, by - dx + dy],
      [bx - dy + dx, by + dx + dy],
    ])
  }
  for (const [from, to] of mirrors) line(from, to, mirror)
  cell.forEach((from, i) => line(from, cell[(i + 1) % cell.length] ?? from, outline))
  for (const { at, turns } of centres) put(markOf(at, turns, mark + more))
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(indices)
  // Three makes a second program of the veils for what has no normals.
  geometry.computeVertexNormals()
  return geometry
}

/** A lens for two turns, a triangle, a square, a hexagon. */
function markOf([x, y]: Spot2, turns: number, size: number): Spot2[] {
  const corners = turns === 2 ? 4 : turns
  return Array.from({ length: corners }, (_, i): Spot2 => {
    const angle = Math.PI / 2 + (2 * Math.PI * i) / corners
    const narrow = turns === 2 ? 0.5 : 1
    return [x + narrow * size * Math.cos(angle), y + size * Math.sin(angle)]
  })
}

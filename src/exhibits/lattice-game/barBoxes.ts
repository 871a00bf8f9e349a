import { barBroad, latticePanel, type BarLine } from '#craft'
import { ballRound, floats, type Wrought } from '../making/wrought.ts'

/**
 * Bars as boxes in the panel, metres of it: front and sides, or closed all round where they leave
 * the wall.
 */
export function barBoxes(lines: readonly BarLine[], closed = false): Wrought {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const [front, half] = [latticePanel.thick / 2, barBroad / 2]
  const quad = (corners: readonly (readonly number[])[], normal: readonly number[]) => {
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner)
      normals.push(...normal)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  for (const [[ax, ay], [bx, by]] of lines) {
    const long = Math.hypot(bx - ax, by - ay) || 1
    const [ux, uy] = [(bx - ax) / long, (by - ay) / long]
    // Bars reach half their breadth beyond their ends, so that corners are filled.
    const [sx, sy, ex, ey] = [ax - ux * half, ay - uy * half, bx + ux * half, by + uy * half]
    const [nx, ny] = [-uy, ux]
    const corner = (end: 0 | 1, side: number, z: number) => [
      (end ? ex : sx) + nx * half * side,
      (end ? ey : sy) + ny * half * side,
      z,
    ]
    quad(
      [corner(0, -1, front), corner(1, -1, front), corner(1, 1, front), corner(0, 1, front)],
      [0, 0, 1],
    )
    quad(
      [corner(0, -1, -front), corner(1, -1, -front), corner(1, -1, front), corner(0, -1, front)],
      [-nx, -ny, 0],
    )
    quad(
      [corner(0, 1, front), corner(1, 1, front), corner(1, 1, -front), corner(0, 1, -front)],
      [nx, ny, 0],
    )
    if (!closed) continue
    quad(
      [corner(0, 1, -front), corner(1, 1, -front), corner(1, -1, -front), corner(0, -1, -front)],
      [0, 0, -1],
    )
    quad(
      [corner(1, -1, front), corner(1, -1, -front), corner(1, 1, -front), corner(1, 1, front)],
      [ux, uy, 0],
    )
    quad(
      [corner(0, 1, front), corner(0, 1, -front), corner(0, -1, -front), corner(0, -1, front)],
      [-ux, -uy, 0],
    )
  }
  return {
    rows: { position: floats(positions, 3), normal: floats(normals, 3) },
    indices: new Uint32Array(indices),
    ball: ballRound(positions),
  }
}

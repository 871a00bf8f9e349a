import { seeded } from '#kit'
import type { GridChart } from './chart.ts'
import { unit } from './vector.ts'

/** Columns for each metre of width, and rows from rod to hem. */
const columnsAMetre = 28
const rows = 9
/** Metres of cloth between two folds, and how deep the folds are at the hem. */
const foldWidth = 0.21
const deepest = 0.034

/**
 * A curtain of this width and height in metres, hung from a rod: its middle is the origin, it
 * faces +z. Folds are shallow at the rod and open towards the hem.
 */
export function curtain(seed: number, width: number, height: number): GridChart {
  const random = seeded(seed)
  const columns = Math.max(12, Math.round(width * columnsAMetre)) + 1
  const folds = Math.max(2, Math.round(width / foldWidth))
  const phase = random() * 2 * Math.PI
  const drift = 0.5 + random()
  const deep = (x: number, part: number): number => {
    const turn = ((x / width + 0.5) * folds + 0.22 * Math.sin(drift * x * 2 + phase)) * 2 * Math.PI
    return 0.02 + deepest * (0.3 + 0.7 * part ** 0.8) * (0.5 + 0.5 * Math.sin(turn))
  }
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const step = 0.004
  for (let row = 0; row < rows; row += 1) {
    // From the hem up, so that the grid faces the room.
    const part = 1 - row / (rows - 1)
    for (let column = 0; column < columns; column += 1) {
      const x = (column / (columns - 1) - 0.5) * width
      const y = height * (0.5 - part)
      const z = deep(x, part)
      const slope = (deep(x + step, part) - deep(x - step, part)) / (2 * step)
      points.push(x, y, z)
      normals.push(...unit([-slope, 0, 1]))
      uvs.push(x, y)
    }
  }
  return { kind: 'grid', name: 'curtain', material: 'cloth', columns, rows, points, normals, uvs }
}

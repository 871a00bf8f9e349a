import { lathe, turnedOutline, type GridChart } from '#craft'
import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { cloth, tile, vase, wrapCell } from './measures.ts'

/**
 * Cloth, tile and vase as one thing in a picture that repeats: `period` is the height of its piece,
 * in sides of the cell. The caller disposes.
 */
export function wrappedGeometry(period: number): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const corner = (at: readonly number[], normal: readonly number[], u: number, v: number) => {
    positions.push(...at)
    normals.push(...normal)
    uvs.push(u / wrapCell, -v / (wrapCell * period))
  }
  const grid = (columns: number, rows: number, first: number) => {
    for (let row = 1; row < rows; row += 1)
      for (let column = 1; column < columns; column += 1) {
        const at = first + row * columns + column
        indices.push(at - columns - 1, at - columns, at - 1, at - 1, at - columns, at)
      }
  }
  // The cloth hangs in soft folds, deeper towards its hem.
  const [across, down] = [29, 9]
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const [u, v] = [column / (across - 1), row / (down - 1)]
      const deep = 0.012 * (1.15 - v)
      const fold = u * 22
      const normal = [-Math.cos(fold) * deep * 22 * 1.4, 0, 1]
      const long = Math.hypot(...normal)
      corner(
        [
          cloth.x + (u - 0.5) * cloth.width,
          cloth.low + v * cloth.height,
          cloth.z + 0.016 + deep * Math.sin(fold),
        ],
        normal.map((each) => each / long),
        u * cloth.width,
        v * cloth.height,
      )
    }
  grid(across, down, 0)
  // The tile leans back a little.
  const lean = [0, 0.42, 0.91] as const
  const low = positions.length / 3
  for (const v of [0, 1])
    for (const u of [0, 1])
      corner(
        [
          tile.x + (u - 0.5) * tile.side,
          0.012 + v * tile.side * lean[2],
          tile.z - v * tile.side * lean[1],
        ],
        lean,
        u * tile.side,
        v * tile.side,
      )
  grid(2, 2, low)
  const round = lathe('vase', 'marble', vase.x, vase.z, turnedOutline('meiping', vase.height), 48)
  vaseInto(round, positions.length / 3, corner, grid)
  const colours = Array.from({ length: positions.length / 3 }, () => [1, 1, 1, 2]).flat()
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], uv: [uvs, 2], color: [colours, 4] },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}

/** How often the cell goes round the vase: a whole number, so that there is no seam. */
const rounds = 8

function vaseInto(
  { points, normals, columns, rows }: GridChart,
  first: number,
  corner: (at: readonly number[], normal: readonly number[], u: number, v: number) => void,
  grid: (columns: number, rows: number, first: number) => void,
): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = 3 * (row * columns + column)
      const part = column / (columns - 1)
      const spot = points.slice(at, at + 3)
      corner(spot, normals.slice(at, at + 3), part * rounds * wrapCell, spot[1] ?? 0)
    }
  grid(columns, rows, first)
}

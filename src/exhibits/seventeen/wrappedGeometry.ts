import { lathe, turnedOutline } from '#craft'
import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { cloth, tile, vase, wrapCell } from './measures.ts'

/** What covers a corner: linear red, green and blue, and 2 where it is the pattern, 1 where that colour. */
type Look = readonly [number, number, number, number]
const pattern: Look = [1, 1, 1, 2]
const white: Look = [0.9, 0.86, 0.79, 1]
const cobalt: Look = [0.03, 0.1, 0.22, 1]
const dark: Look = [0.18, 0.16, 0.14, 1]

/** Where the pattern of the vase begins and ends, where its lip begins, and how broad borders are; parts of its height. */
const [foot, shoulder, lip, border] = [0.05, 0.87, 0.984, 0.02] as const

/** How the outer side looks there: beyond the shoulder the pattern would be drawn together. */
function lookAt(part: number): Look {
  if (part > foot && part < shoulder) return pattern
  const bare = part < foot - border || (part > shoulder + border && part < lip)
  return bare ? white : cobalt
}

/**
 * Cloth, tile and vase as one thing in a picture that repeats: `period` is the height of its piece,
 * in sides of the cell. The caller disposes.
 */
export function wrappedGeometry(period: number): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const corner = (
    at: readonly number[],
    normal: readonly number[],
    u: number,
    v: number,
    look: Look = pattern,
  ) => {
    positions.push(...at)
    normals.push(...normal)
    uvs.push(u / wrapCell, -v / (wrapCell * period))
    colours.push(...look)
  }
  const grid = (columns: number, rows: number) => {
    const first = positions.length / 3 - columns * rows
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
      const deep = 0.007 * (1.15 - v)
      const fold = u * 22
      const normal = [-Math.cos(fold) * deep * 22 * 1.9, 0, 1]
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
  grid(across, down)
  // The tile leans back a little.
  const lean = [0, 0.42, 0.91] as const
  for (const v of [0, 1])
    for (const u of [0, 1])
      corner(
        [
          tile.x + (u - 0.5) * tile.side,
          0.018 + v * tile.side * lean[2],
          tile.z - v * tile.side * lean[1],
        ],
        lean,
        u * tile.side,
        v * tile.side,
      )
  grid(2, 2)
  // The vase, row by row, so that what ends at a row ends sharply.
  const round = lathe('vase', 'marble', vase.x, vase.z, turnedOutline('meiping', vase.height), 48)
  const { columns, rows, points, normals: facing } = round
  const highAt = (row: number) => (points[3 * row * columns + 1] ?? 0) / vase.height
  let look = white
  for (let row = 1; row < rows; row += 1) {
    // The inside comes down again from the lip.
    const inside = look === dark || (row > 9 && highAt(row) < highAt(row - 1))
    look = inside ? dark : lookAt((highAt(row - 1) + highAt(row)) / 2)
    for (let corners = (row - 1) * columns; corners < (row + 1) * columns; corners += 1) {
      const at = 3 * corners
      const part = (corners % columns) / (columns - 1)
      const spot = points.slice(at, at + 3)
      corner(spot, facing.slice(at, at + 3), part * rounds * wrapCell, spot[1] ?? 0, look)
    }
    grid(columns, 2)
  }
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], uv: [uvs, 2], color: [colours, 4] },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}

/** How often the cell goes round the vase: a whole number, so that there is no seam. */
const rounds = 8

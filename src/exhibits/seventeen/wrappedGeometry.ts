import { lathe, turnedOutline } from '#craft'
import { geometryFrom } from '#finish'
import { Color, type BufferGeometry } from 'three'
import { cloth, tile, vase, wrapCell } from './measures.ts'
import { vaseBands } from './vaseBands.ts'

/** What covers a corner: the pattern, or one colour (see `pictureMaterial`). */
const pattern = [1, 1, 1, 2] as const
type Look = readonly [red: number, green: number, blue: number, kind: number]
const plain = (hex: string): Look => {
  const { r, g, b } = new Color(hex)
  return [r, g, b, 1]
}
const looks = {
  pattern,
  white: plain('#F3EFE6'),
  cobalt: plain('#2F5A80'),
  inside: plain('#77706A'),
} as const
/** The sides of the tile. */
const clay = plain('#CDBBA2')

/** How thick the tile is, and how far it leans back. */
const thick = 0.012
const lean = [0, 0.42, 0.91] as const

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
  // The tile leans back a little: its face, its upper edge and its sides.
  const { side } = tile
  const onTile = (u: number, v: number, under: number): number[] => [
    tile.x + (u - 0.5) * side,
    0.018 + v * side * lean[2] - under * thick * lean[1],
    tile.z - v * side * lean[1] - under * thick * lean[2],
  ]
  for (const v of [0, 1]) for (const u of [0, 1]) corner(onTile(u, v, 0), lean, u * side, v * side)
  grid(2, 2)
  const edge = (
    corners: readonly (readonly [number, number, number])[],
    normal: readonly number[],
  ) => {
    for (const [u, v, under] of corners) corner(onTile(u, v, under), normal, 0, 0, clay)
    grid(2, 2)
  }
  edge(
    [
      [0, 1, 0],
      [1, 1, 0],
      [0, 1, 1],
      [1, 1, 1],
    ],
    [0, lean[2], -lean[1]],
  )
  edge(
    [
      [0, 0, 1],
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 0],
    ],
    [-1, 0, 0],
  )
  edge(
    [
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [1, 1, 1],
    ],
    [1, 0, 0],
  )
  // The vase, in bands: where a look ends and the next begins, its row is there twice.
  const round = lathe('vase', 'marble', vase.x, vase.z, turnedOutline('meiping', vase.height), 48)
  const { columns } = round
  for (const { from, to, look } of vaseBands(round, vase.height)) {
    for (let row = from; row <= to; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const at = 3 * (row * columns + column)
        corner(
          round.points.slice(at, at + 3),
          round.normals.slice(at, at + 3),
          (column / (columns - 1)) * rounds * wrapCell,
          round.points[at + 1] ?? 0,
          looks[look],
        )
      }
    grid(columns, to - from + 1)
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

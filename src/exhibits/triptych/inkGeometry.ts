import { BufferAttribute, BufferGeometry } from 'three'
import { columns, lampAt, leaf, stoolAt } from './measures.ts'

/** What is drawn on the leaves, which comes to each from the left as the bead does. */
export type InkedLeaves = { geometry: BufferGeometry; shown: (bead: number) => void }

/** Radius and depth of the shade under lamp and stool. */
const shades = [
  { ...lampAt, radius: 0.1 },
  { ...stoolAt, radius: 0.13 },
]
const dark = 0.6
const around = 20
/** How strong what has not been inked yet is drawn. */
const pencilled = 0.6

/** Columns of ink over the three papers, and the shade under the things. The caller disposes. */
export function inkGeometry(): InkedLeaves {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const put = (
    at: readonly number[],
    normal: readonly number[],
    uv: readonly number[],
    paint: readonly number[],
  ) => {
    positions.push(...at)
    normals.push(...normal)
    uvs.push(...uv)
    colours.push(...paint)
    return positions.length / 3 - 1
  }
  const [low, high, z] = [leaf.up, leaf.up + leaf.height, leaf.face + 0.0045]
  const sheet = (i: number, from: number, to: number, cover: number) => {
    const middle = leaf.middles[i] ?? 0
    const corner = (part: number, top: number) =>
      put(
        [middle + (part - 0.5) * leaf.width, top ? high : low, z],
        [0, 0, 1],
        [(i + part) / leaf.middles.length, 1 - top],
        [1, 1, 1, -cover],
      )
    const first = corner(from, 0)
    corner(to, 0)
    corner(to, 1)
    corner(from, 1)
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  // What is to come stands there in pencil.
  for (const i of [1, 2]) sheet(i, 0, 1, pencilled)
  const drawn = indices.length
  leaf.middles.forEach((_, i) => {
    for (let column = 0; column < columns; column += 1) {
      sheet(i, column / columns, (column + 1) / columns, 1)
    }
  })
  for (const { x, z: deep, radius } of shades) {
    const shade = (at: readonly number[], depth: number) =>
      put(at, [0, 1, 0], [0, 0], [-1, -1, -1, depth])
    const middle = shade([x, 0.0012, deep], dark)
    for (let i = 0; i <= around; i += 1) {
      const angle = (2 * Math.PI * i) / around
      const rim = shade([x + radius * Math.cos(angle), 0.0012, deep - radius * Math.sin(angle)], 0)
      if (i > 0) indices.push(middle, rim - 1, rim)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 4))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return {
    geometry,
    // The first leaf is there from the start; shade lies there when the things stand.
    shown: (bead) =>
      geometry.setDrawRange(
        0,
        bead < 2 ? drawn + 6 * Math.round(columns * (1 + bead)) : indices.length,
      ),
  }
}

import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'

/** Corners (metres), what is painted there with its fourth part, and the triangles between them. */
export type Flat = {
  positions: readonly number[]
  uvs: readonly number[]
  colours: readonly number[]
  indices: readonly number[]
}

/** Sheets that look out of the wall, as plates and pictures are drawn. */
export function flatGeometry({ positions, uvs, colours, indices }: Flat): BufferGeometry {
  const normals = positions.map((_, i) => (i % 3 === 2 ? 1 : 0))
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], uv: [uvs, 2], color: [colours, 4] },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}

/** One sheet of that size whose middle lies `out` before the wall, metres, in one paint. */
export function sheetGeometry(
  width: number,
  height: number,
  out: number,
  paint: readonly [red: number, green: number, blue: number, part: number],
): BufferGeometry {
  const [x, y] = [width / 2, height / 2]
  return flatGeometry({
    positions: [-x, -y, out, x, -y, out, x, y, out, -x, y, out],
    // The texture's first row is its upper one.
    uvs: [0, 1, 1, 1, 1, 0, 0, 0],
    colours: [...paint, ...paint, ...paint, ...paint],
    indices: [0, 1, 2, 0, 2, 3],
  })
}

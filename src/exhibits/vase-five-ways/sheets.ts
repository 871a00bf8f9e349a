import { BufferAttribute, BufferGeometry, Color, SRGBColorSpace } from 'three'
import type { Vector } from '#craft'

/** An ink as pictures take it: linear red, green and blue, and how much it covers. */
export type Paint = readonly [red: number, green: number, blue: number, cover: number]

/** What is shown as that sRGB, 0 to 1. */
export function painted([red, green, blue]: Vector, cover = 1): Paint {
  const { r, g, b } = new Color().setRGB(red, green, blue, SRGBColorSpace)
  return [r, g, b, cover]
}

/** An ink by its sign, such as #D8B765. */
export function inkOf(sign: string, cover = 1): Paint {
  const { r, g, b } = new Color(sign)
  return [r, g, b, cover]
}

/** Corners with what is painted there, for the material of pictures; triangles or, of lines, pairs. */
export function paintedGeometry(
  corners: readonly { at: Vector; paint: Paint }[],
  indices?: readonly number[],
): BufferGeometry {
  const geometry = new BufferGeometry()
  const count = corners.length
  const [positions, colours] = [new Float32Array(count * 3), new Float32Array(count * 4)]
  corners.forEach(({ at, paint }, i) => {
    positions.set(at, i * 3)
    colours.set(paint, i * 4)
  })
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // Their light is painted on, so that in the room's they all look one way.
  const normals = new Float32Array(count * 3)
  for (let i = 2; i < normals.length; i += 3) normals[i] = 1
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2))
  geometry.setAttribute('color', new BufferAttribute(colours, 4))
  if (indices) geometry.setIndex([...indices])
  geometry.computeBoundingSphere()
  return geometry
}

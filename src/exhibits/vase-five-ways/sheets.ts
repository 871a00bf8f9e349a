import { BufferAttribute, BufferGeometry, Color, SRGBColorSpace } from 'three'
import { atOnce, type Vector } from '#craft'

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

/** Corners that are laid in one step: less than a millisecond's work. */
const inAStep = 1000

/**
 * Corners with what is painted there, for the material of pictures, some of them in a step; triangles
 * or, of lines, pairs.
 */
export function* paintedInSteps(
  corners: readonly { at: Vector; paint: Paint }[],
  indices?: readonly number[],
): Generator<undefined, BufferGeometry> {
  const geometry = new BufferGeometry()
  const count = corners.length
  const [positions, colours] = [new Float32Array(count * 3), new Float32Array(count * 4)]
  for (const [i, { at, paint }] of corners.entries()) {
    positions.set(at, i * 3)
    colours.set(paint, i * 4)
    if (i % inAStep === inAStep - 1) yield undefined
  }
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // Their light is painted on, so that in the room's they all look one way.
  const normals = new Float32Array(count * 3)
  for (let i = 2; i < normals.length; i += 3) normals[i] = 1
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2))
  geometry.setAttribute('color', new BufferAttribute(colours, 4))
  yield undefined
  if (indices) geometry.setIndex([...indices])
  yield undefined
  geometry.computeBoundingSphere()
  return geometry
}

/** The same at once, for what has few corners. */
export const paintedGeometry = (...painting: Parameters<typeof paintedInSteps>): BufferGeometry =>
  atOnce(paintedInSteps(...painting))

import { lightInSteps, reliefInSteps, type Vector } from '#craft'
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGFormat,
} from 'three'

/** The right half of the relief for the graphics card, and the light on the whole panel. */
export type MadeRelief = { half: BufferGeometry; shade: DataTexture; dispose: () => void }

/** A carved panel of that size under a sun that way; in steps. */
export function* madeRelief(
  width: number,
  height: number,
  sun: Vector,
): Generator<undefined, MadeRelief> {
  const { relief, faces } = yield* reliefInSteps(width, height)
  const half = new BufferGeometry()
  half.setAttribute('position', new BufferAttribute(new Float32Array(relief.positions), 3))
  yield
  half.setAttribute('normal', bytes(relief.normals, 3))
  yield
  // What a corner is stays a small whole number.
  const carved = relief.carved.map((value, i) => (i % 4 === 3 ? value / 127 : value))
  half.setAttribute('carved', bytes(carved, 4))
  yield
  half.setIndex(new BufferAttribute(new Uint16Array(relief.indices), 1))
  half.computeBoundingSphere()
  yield
  const { columns, rows, texels } = yield* lightInSteps(faces, width, height, sun)
  const shade = new DataTexture(texels, columns, rows, RGFormat)
  shade.magFilter = LinearFilter
  shade.minFilter = LinearMipmapLinearFilter
  shade.generateMipmaps = true
  shade.anisotropy = 4
  shade.needsUpdate = true
  const dispose = () => {
    half.dispose()
    shade.dispose()
  }
  return { half, shade, dispose }
}

/** Numbers from -1 to 1 in a byte each; four to a corner, so that each begins on a word. */
function bytes(values: readonly number[], each: 3 | 4): BufferAttribute {
  const count = values.length / each
  const packed = new Int8Array(count * 4)
  for (let i = 0; i < count; i += 1)
    for (let axis = 0; axis < each; axis += 1)
      packed[i * 4 + axis] = Math.round(127 * (values[i * each + axis] ?? 0))
  return new BufferAttribute(packed, 4, true)
}

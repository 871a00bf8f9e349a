import { modelMaterial, plainTexture, shadeMaterial, type HouseFinish } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'
import { Box3, Vector3, type BufferGeometry, type ShaderMaterial, type WebGLRenderer } from 'three'
import { bake } from './bake.ts'
import { bytesOf, lookOf, picturesOf, slimmed } from './lookOf.ts'
import { scaleOf } from './places.ts'
import { readModel } from './readModel.ts'
import { isRefusal, type ModelWith, type Refusal, type Triple } from './types.ts'

/** A model ready to stand: metres, the middle of its foot at the origin. */
export type Standing = {
  parts: readonly { geometry: BufferGeometry; material: ShaderMaterial }[]
  /** How wide its foot is with the shade round it, metres. */
  foot: number
  /** A place of the file, in its units, as it stands here. */
  placed: (at: Triple) => Triple
  /** For the shade round its foot. */
  shade: ShaderMaterial
  /** Bytes of its textures. */
  bytes: number
  free: () => void
}

/** Degrees beside the way that a model faces at which its lamp hangs. */
const lampAside = 34

/** What is larger or has no size is not stood anywhere, metres. */
const largest = 60

/** Brings a curator's model into a room. Rejects when it cannot be brought or read. */
export async function bringModel(
  address: string,
  model: ModelWith,
  { room, turn }: Hanging,
  finish: HouseFinish,
  gl: WebGLRenderer,
  signal: AbortSignal,
): Promise<Standing | Refusal> {
  const scene = await readModel(address, gl, signal)
  if (isRefusal(scene)) return scene
  const baked = bake(scene)
  scene.traverse((part) => {
    if ('geometry' in part) (part.geometry as BufferGeometry).dispose()
  })
  const box = new Box3()
  for (const { geometry } of baked) {
    geometry.computeBoundingBox()
    if (geometry.boundingBox) box.union(geometry.boundingBox)
  }
  const pictures = [...new Set(baked.flatMap(({ material }) => picturesOf(material)))]
  await Promise.all(baked.map(({ material }) => slimmed(material)))
  const size = box.getSize(new Vector3())
  const scale = scaleOf({ ...model, bounds: { size: size.toArray() } })
  const most = Math.max(...size.toArray()) * scale
  if (!(most > 0 && most < largest)) {
    baked.forEach(({ geometry }) => geometry.dispose())
    pictures.forEach((picture) => close(picture))
    return {
      says: most > 0 ? `it would be ${Math.round(most)} m large` : 'there is nothing in it to see',
      fix: 'give its true height in metres',
    }
  }
  const middle = box.getCenter(new Vector3())
  // A little to the left of whoever stands before it, and high.
  const from = radians(turn + lampAside)
  const lamp = [Math.sin(from) * 0.66, 0.75, -Math.cos(from) * 0.66] as const
  const plain = plainTexture()
  const shade = shadeMaterial()
  const light = finish.light(room)
  const parts = baked.map(({ geometry, material }) => {
    geometry.translate(-middle.x, -box.min.y, -middle.z).scale(scale, scale, scale)
    geometry.computeBoundingSphere()
    return { geometry, material: modelMaterial(light, lookOf(material, geometry, lamp), plain) }
  })
  return {
    parts,
    foot:
      1.9 *
      footOf(
        parts.map(({ geometry }) => geometry),
        size.y * scale,
      ),
    placed: ([x, y, z]) => [
      (x - middle.x) * scale,
      (y - box.min.y) * scale,
      (z - middle.z) * scale,
    ],
    bytes: pictures.reduce((sum, picture) => sum + bytesOf(picture), 0),
    shade,
    free: () => {
      shade.dispose()
      plain.dispose()
      for (const { geometry, material } of parts) {
        geometry.dispose()
        material.dispose()
      }
      pictures.forEach(close)
    },
  }
}

function close(picture: ReturnType<typeof picturesOf>[number]): void {
  picture.dispose()
  if (picture.image instanceof ImageBitmap) picture.image.close()
}

/** The width of what stands on the ground: of all that is in the lowest part of a model, metres. */
function footOf(geometries: readonly BufferGeometry[], height: number): number {
  let widest = 0.02
  for (const geometry of geometries) {
    const { array, count } = geometry.getAttribute('position')
    for (let i = 0; i < count; i += 1) {
      if ((array[i * 3 + 1] ?? 0) > height * 0.06) continue
      widest = Math.max(widest, Math.hypot(array[i * 3] ?? 0, array[i * 3 + 2] ?? 0))
    }
  }
  return 2 * widest
}

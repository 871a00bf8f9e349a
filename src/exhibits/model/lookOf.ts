import type { ModelLook } from '#finish'
import {
  Color,
  DoubleSide,
  MeshStandardMaterial,
  Texture,
  type BufferGeometry,
  type Material,
} from 'three'

/** Of the light that falls on it, what the whitest plaster gives back. */
const whitest = 0.68

/** What the house shows of a material that three's loader read. */
export function lookOf(
  material: Material,
  geometry: BufferGeometry,
  lamp: ModelLook['lamp'],
): ModelLook {
  const shared = {
    lamp,
    twoSided: material.side === DoubleSide,
    blend: material.transparent,
    cutOut: material.transparent ? 0 : material.alphaTest,
    opacity: material.opacity,
    tinted: geometry.hasAttribute('color'),
  }
  // Three's reader makes no other of what `tidy` leaves.
  if (!(material instanceof MeshStandardMaterial))
    throw new Error('enfilade: a model has a material of another kind')
  const { roughness, metalness, normalScale, color, map, normalMap, aoMap } = material
  // Polished is what mirrors the room; rough metal shows its own colour, as paint does.
  const smooth = 1 - roughness
  return {
    ...shared,
    // No stone or paper is whiter than this; what has no picture is often left at full white.
    colour: map ? color : new Color(...color.toArray().map((part) => Math.min(part, whitest))),
    ...mapped({ map, relief: normalMap, hollows: aoMap }),
    depth: [normalScale.x, normalScale.y],
    gloss: smooth * smooth * (0.5 + 0.5 * metalness),
    metal: metalness * Math.min(1, 1.6 * smooth),
  }
}

/** The pictures that lie on the model in the same way as the first; others would not fit. */
function mapped(pictures: {
  map: Texture | null
  relief?: Texture | null
  hollows?: Texture | null
}) {
  const first = pictures.map ?? pictures.relief ?? pictures.hollows
  const fitting = Object.entries(pictures).filter(
    (entry): entry is [string, Texture] =>
      entry[1] instanceof Texture && entry[1].channel === first?.channel,
  )
  for (const [, picture] of fitting) picture.anisotropy = 8
  return Object.fromEntries(fitting)
}

/** Every picture of a material that three's loader brought. */
export const picturesOf = (material: Material): Texture[] =>
  Object.values(material).filter((each): each is Texture => each instanceof Texture)

/** Bytes of a picture on the graphics card, its smaller copies included. */
export function bytesOf(picture: Texture): number {
  const compressed = picture.mipmaps?.reduce(
    // Compressed pictures bring their copies along, as bytes.
    (sum, each) => sum + ('data' in each && each.data ? each.data.byteLength : 0),
    0,
  )
  if (compressed) return compressed
  const { width = 0, height = 0 } = (picture.image ?? {}) as { width?: number; height?: number }
  return Math.round((width * height * 4 * 4) / 3)
}

/** Pixels a side that relief and hollows need at most: they are seen as light, never read. */
const finest = 1024

/** Makes relief and hollows of a material smaller where they are finer than anybody sees. */
export async function slimmed(material: Material): Promise<void> {
  if (!(material instanceof MeshStandardMaterial)) return
  const { map, normalMap, aoMap } = material
  const large = new Set([normalMap, aoMap])
  large.delete(map)
  await Promise.all(
    [...large].map(async (picture) => {
      const image: unknown = picture?.image
      if (!picture || !(image instanceof ImageBitmap)) return
      const by = finest / Math.max(image.width, image.height)
      if (by >= 1) return
      picture.image = await createImageBitmap(image, {
        resizeWidth: Math.max(1, Math.round(image.width * by)),
        resizeHeight: Math.max(1, Math.round(image.height * by)),
        resizeQuality: 'medium',
        premultiplyAlpha: 'none',
        colorSpaceConversion: 'none',
      })
      image.close()
    }),
  )
}

import { imageSize } from './imageSize.ts'
import { listOf, namesOf, partOf, type Gltf, type Loose } from './openGltf.ts'
import { imageBytes, imageOf, standingIn, trianglesOf } from './parts.ts'
import type { Refusal } from './types.ts'

/** What one model may cost, in what a hall full of them can bear. */
export const most = {
  triangles: 300_000,
  /** Bytes of its textures once they are unpacked, smaller copies of them included. */
  textures: 64 * 1024 * 1024,
  parts: 20_000,
  /** Numbers in one list of geometry, and in all of them together. */
  list: 8_000_000,
  lists: 64_000_000,
  /** Pixels along a side of a picture. */
  side: 8192,
} as const

/** Extensions that a file may require: those this hall reads, and looks that it shows plainer. */
const read =
  /^(KHR_mesh_quantization|EXT_meshopt_compression|KHR_meshopt_compression|KHR_texture_basisu|EXT_texture_webp|KHR_texture_transform|KHR_materials_\w+|KHR_lights_punctual|KHR_animation_pointer|KHR_xmp\w*|KHR_node_visibility)$/

/** Why a file is not shown although it may be valid: what it asks for is too much, or not read here. */
export function tooMuch(gltf: Gltf): Refusal | undefined {
  return unread(gltf.json) ?? crowded(gltf.json) ?? shownTooMuch(gltf.json) ?? painted(gltf)
}

function unread(json: Loose): Refusal | undefined {
  const [used, needed] = ['extensionsUsed', 'extensionsRequired'].map((key) => namesOf(json[key]))
  if (used?.includes('KHR_draco_mesh_compression'))
    return {
      says: 'it is compressed with Draco, which this hall does not read',
      fix: 'export with meshopt or none',
    }
  const other = needed?.find((name) => !read.test(name))
  return other === undefined
    ? undefined
    : {
        says: `it cannot be shown without ${other.slice(0, 60)}, which this hall does not read`,
        fix: 'export it without that extension',
      }
}

/** What would fill the memory before anything is drawn. */
function crowded(json: Loose): Refusal | undefined {
  for (const key of ['nodes', 'meshes', 'accessors', 'bufferViews', 'materials', 'images']) {
    const { length } = listOf(json, key)
    if (length > most.parts)
      return {
        says: `it has ${length} ${key}; at most ${most.parts} are read`,
        fix: 'join its parts before exporting',
      }
  }
  const counts = listOf(json, 'accessors').map(({ count }) => Number(count) || 0)
  const unpacked = listOf(json, 'bufferViews').map((view) => {
    const packed = partOf(partOf(view, 'extensions'), 'EXT_meshopt_compression')
    return (Number(packed['count']) || 0) * (Number(packed['byteStride']) || 0)
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  const tooLong = [...counts, ...unpacked.map((bytes) => bytes / 4)].some((n) => n > most.list)
  return tooLong || sum(counts) > most.lists || sum(unpacked) / 4 > most.lists
    ? {
        says: 'its lists of corners are longer than any model that can be shown',
        fix: 'reduce its triangles, and export it again',
      }
    : undefined
}

function shownTooMuch(json: Loose): Refusal | undefined {
  const meshes = [...standingIn(json).values()].map(({ mesh }) => listOf(mesh, 'primitives'))
  const parts = meshes.reduce((all, { length }) => all + length, 0)
  if (parts > most.parts)
    return {
      says: `it shows ${parts} parts; at most ${most.parts} are read`,
      fix: 'join its parts before exporting',
    }
  const triangles = meshes.reduce(
    (all, mesh) => mesh.reduce((sum, part) => sum + trianglesOf(json, part), all),
    0,
  )
  return triangles > most.triangles
    ? {
        says: `it has ${triangles} triangles; at most ${most.triangles} are shown`,
        fix: 'reduce them, as with "Decimate" in Blender or gltfpack -si 0.5',
      }
    : undefined
}

/** The pictures that the hall would put on the graphics card, by what their first bytes claim. */
function painted(gltf: Gltf): Refusal | undefined {
  const { json } = gltf
  const used = new Set(
    listOf(json, 'materials').flatMap((each) =>
      shownTextures(each).map((texture) => imageOf(json, texture)),
    ),
  )
  let bytes = 0
  for (const index of listOf(json, 'images').keys()) {
    const found = imageBytes(gltf, index)
    const size = found ? imageSize(found) : undefined
    if (!size) continue
    const { width, height, compressed } = size
    if (Math.max(width, height) > most.side)
      return {
        says: `one of its textures is ${width} x ${height}; at most ${most.side} a side are read`,
        fix: 'make it 2048 or smaller',
      }
    if (used.has(index)) bytes += width * height * (compressed ? 1 : 4) * (4 / 3)
  }
  return bytes > most.textures + 1
    ? {
        says: `its textures take ${Math.round(bytes / 2 ** 20)} MB unpacked; at most 64 MB are shown`,
        fix: 'make them 2048 or smaller, or compress them as KTX2',
      }
    : undefined
}

/** The textures of a material that the hall shows: colour, relief, and shade in its hollows. */
function shownTextures(material: Loose): unknown[] {
  const old = partOf(partOf(material, 'extensions'), 'KHR_materials_pbrSpecularGlossiness')
  return [
    partOf(material, 'pbrMetallicRoughness')['baseColorTexture'],
    old['diffuseTexture'],
    material['normalTexture'],
    material['occlusionTexture'],
  ].filter((each) => each !== undefined)
}

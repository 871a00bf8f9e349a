import { countOf, isLoose, listOf, numbersOf, partOf, type Gltf, type Loose } from './openGltf.ts'

/** Drawn as triangles: lists, strips and fans. */
const triangular = [4, 5, 6]

/** Triangles of a part, as its description says. */
export function trianglesOf(json: Loose, primitive: Loose): number {
  const mode = countOf(primitive['mode'], 4)
  if (!triangular.includes(mode)) return 0
  const accessors = listOf(json, 'accessors')
  const indices = countOf(primitive['indices'], undefined)
  const corners = indices ?? countOf(partOf(primitive, 'attributes')['POSITION'], -1)
  const count = countOf(accessors[corners]?.['count'], 0)
  return Math.max(0, mode === 4 ? Math.floor(count / 3) : count - 2)
}

/** The bytes of a buffer view that lie in the file itself. */
export function viewBytes({ json, bin }: Gltf, index: unknown): Uint8Array | undefined {
  const view = listOf(json, 'bufferViews')[countOf(index, -1)]
  const buffer = countOf(view?.['buffer'], -1)
  const bytes = bufferBytes(listOf(json, 'buffers')[buffer], buffer === 0 ? bin : undefined)
  const start = countOf(view?.['byteOffset'], 0)
  const length = countOf(view?.['byteLength'], 0)
  return bytes && start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined
}

function bufferBytes(buffer: Loose | undefined, bin: Uint8Array | undefined) {
  const uri = buffer?.['uri']
  return typeof uri === 'string' ? textBytes(uri) : bin
}

/** The bytes of an address that carries its own content. */
export function textBytes(uri: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64, content = ''] = /^data:[^,;]*(;base64)?,(.*)$/s.exec(uri) ?? []
  try {
    const text = base64 === undefined ? decodeURIComponent(content) : atob(content)
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** The picture of a texture that this hall would read, by its number among the images. */
export function imageOf(json: Loose, texture: unknown): number | undefined {
  const index = isLoose(texture) ? countOf(texture['index'], -1) : -1
  const found = listOf(json, 'textures')[index]
  const extensions = partOf(found, 'extensions')
  const read = ['KHR_texture_basisu', 'EXT_texture_webp']
    .map((name) => countOf(partOf(extensions, name)['source'], undefined))
    .find((source) => source !== undefined)
  return read ?? countOf(found?.['source'], undefined)
}

/** The bytes of one of the file's pictures. */
export function imageBytes(gltf: Gltf, index: number): Uint8Array | undefined {
  const image = listOf(gltf.json, 'images')[index]
  const uri = image?.['uri']
  return typeof uri === 'string' ? textBytes(uri) : viewBytes(gltf, image?.['bufferView'])
}

/** Sixteen numbers column by column, as glTF writes them. */
export type Matrix = readonly number[]
const unmoved: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

/** One after the other: first `b`, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix =>
  unmoved.map((_, i) => {
    const [column, row] = [Math.floor(i / 4) * 4, i % 4]
    return [0, 1, 2, 3].reduce((sum, k) => sum + (a[k * 4 + row] ?? 0) * (b[column + k] ?? 0), 0)
  })

/** Where a part of the scene stands in what carries it. */
function matrixOf(part: Loose): Matrix {
  const whole = numbersOf(part['matrix'], 16, [])
  if (whole.length > 0) return whole
  const [tx = 0, ty = 0, tz = 0] = numbersOf(part['translation'], 3, [0, 0, 0])
  const [x = 0, y = 0, z = 0, w = 1] = numbersOf(part['rotation'], 4, [0, 0, 0, 1])
  const [sx = 1, sy = 1, sz = 1] = numbersOf(part['scale'], 3, [1, 1, 1])
  // A quaternion as a matrix, each column scaled.
  return [
    ...[1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)].map((each) => each * sx),
    0,
    ...[2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)].map((each) => each * sy),
    0,
    ...[2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)].map((each) => each * sz),
    0,
    tx,
    ty,
    tz,
    1,
  ]
}

/** A part of the scene: which mesh it shows with which skin, and where it stands. */
export type Standing = { mesh: Loose | undefined; skin: number | undefined; at: Matrix }

/** Everything that the file's first scene shows, by its number; each once, however it is linked. */
export function standingIn(json: Loose): Map<number, Standing> {
  const [all, meshes] = [listOf(json, 'nodes'), listOf(json, 'meshes')]
  const scene = listOf(json, 'scenes')[countOf(json['scene'], 0)]
  const children = (of: Loose | undefined, key: string): number[] => {
    const list = of?.[key]
    return Array.isArray(list) ? list.map((each) => countOf(each, -1)) : []
  }
  const standing = new Map<number, Standing>()
  const open = children(scene, 'nodes').map((index) => ({ index, under: unmoved }))
  for (let next = open.pop(); next; next = open.pop()) {
    const part = all[next.index]
    if (!part || standing.has(next.index)) continue
    const at = times(next.under, matrixOf(part))
    standing.set(next.index, {
      mesh: meshes[countOf(part['mesh'], -1)],
      skin: countOf(part['skin'], undefined),
      at,
    })
    for (const index of children(part, 'children')) open.push({ index, under: at })
  }
  return standing
}

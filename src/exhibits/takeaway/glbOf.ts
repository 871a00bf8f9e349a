/** A part of a model: metres, y up; one colour, linear RGB, or a picture laid on it by `uvs`. */
export type GlbPart = {
  name: string
  positions: Float32Array
  normals: Float32Array
  indices: Uint32Array
  colour: readonly [red: number, green: number, blue: number]
  rough?: number
  uvs?: Float32Array
  /** A PNG; its clear places are seen through. */
  picture?: Uint8Array
}

type Json = Record<string, unknown>
const [float, unsigned] = [5126, 5125]

/** Parts as one glTF 2.0 file, binary and uncompressed, so that every program opens it. */
export function glbOf(parts: readonly GlbPart[], extras: Json): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  const views: Json[] = []
  const accessors: Json[] = []
  const view = (bytes: Uint8Array): number => {
    views.push({ buffer: 0, byteOffset: length, byteLength: bytes.byteLength })
    const padded = new Uint8Array(Math.ceil(bytes.byteLength / 4) * 4)
    padded.set(bytes)
    chunks.push(padded)
    length += padded.byteLength
    return views.length - 1
  }
  const accessor = (values: Float32Array | Uint32Array, size: number, more: Json = {}): number => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const componentType = values instanceof Float32Array ? float : unsigned
    const type = ['SCALAR', 'SCALAR', 'VEC2', 'VEC3'][size]
    accessors.push({
      bufferView: view(bytes),
      componentType,
      count: values.length / size,
      type,
      ...more,
    })
    return accessors.length - 1
  }
  const images: Json[] = []
  const meshes = parts.map(({ name, positions, normals, indices, uvs, picture }, material) => {
    if (picture) images.push({ bufferView: view(picture), mimeType: 'image/png', material })
    return {
      name,
      primitives: [
        {
          attributes: {
            POSITION: accessor(positions, 3, bounds(positions)),
            NORMAL: accessor(normals, 3),
            ...(uvs ? { TEXCOORD_0: accessor(uvs, 2) } : {}),
          },
          indices: accessor(indices, 1),
          material,
        },
      ],
    }
  })
  const pictureOf = (material: number) =>
    images.findIndex((image) => image['material'] === material)
  const materials = parts.map(({ name, colour, rough = 0.5, picture }, i) => ({
    name,
    pbrMetallicRoughness: {
      baseColorFactor: [...colour, 1],
      metallicFactor: 0,
      roughnessFactor: rough,
      ...(picture ? { baseColorTexture: { index: pictureOf(i) } } : {}),
    },
    ...(picture ? { alphaMode: 'BLEND', doubleSided: true } : {}),
  }))
  const json: Json = {
    asset: { version: '2.0', generator: 'Enfilade', extras },
    scene: 0,
    scenes: [{ nodes: parts.map((_, i) => i) }],
    nodes: parts.map(({ name }, mesh) => ({ name, mesh })),
    meshes,
    materials,
    ...(images.length > 0
      ? {
          images: images.map(({ bufferView, mimeType }) => ({ bufferView, mimeType })),
          textures: images.map((_, source) => ({ source })),
        }
      : {}),
    accessors,
    bufferViews: views,
    buffers: [{ byteLength: length }],
  }
  return packed(JSON.stringify(json), chunks, length)
}

function bounds(positions: Float32Array): Json {
  const [min, max] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ]
  positions.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3] ?? value, value)
    max[i % 3] = Math.max(max[i % 3] ?? value, value)
  })
  return { min, max }
}

/** Header, JSON and binary chunk, each on a word. */
function packed(json: string, chunks: readonly Uint8Array[], length: number) {
  const text = new TextEncoder().encode(json)
  const room = Math.ceil(text.byteLength / 4) * 4
  const file = new Uint8Array(12 + 8 + room + 8 + length)
  const words = new DataView(file.buffer)
  const put = (at: number, ...values: readonly number[]) =>
    values.forEach((value, i) => words.setUint32(at + 4 * i, value, true))
  put(0, 0x46546c67, 2, file.byteLength, room, 0x4e4f534a)
  file.fill(0x20, 20, 20 + room)
  file.set(text, 20)
  put(20 + room, length, 0x004e4942)
  let at = 28 + room
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.byteLength
  }
  return file
}

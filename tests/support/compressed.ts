import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glb } from './gltf.ts'

/** A picture of one colour as KTX2 with Basis UASTC, made by hand: side in pixels, a multiple of 4. */
function ktx2(side: number, [r, g, b]: readonly [number, number, number]): Buffer {
  // Mode 8 of UASTC says one colour for a block; what follows only helps those who make ETC1 of it.
  const bits = [
    [0x17, 5],
    [r, 8],
    [g, 8],
    [b, 8],
    [255, 8],
    [1, 1],
    [0, 3],
    [1, 2],
    [r >> 3, 5],
    [g >> 3, 5],
    [b >> 3, 5],
  ] as const
  let [block, at] = [0n, 0n]
  for (const [value, length] of bits) {
    block |= BigInt(value) << at
    at += BigInt(length)
  }
  const one = Buffer.alloc(16)
  one.writeBigUInt64LE(block & 0xffffffffffffffffn, 0)
  one.writeBigUInt64LE(block >> 64n, 8)
  const level = Buffer.concat(Array.from({ length: (side / 4) ** 2 }, () => one))

  const words = (...numbers: number[]) => {
    const buffer = Buffer.alloc(numbers.length * 4)
    numbers.forEach((number, i) => buffer.writeUInt32LE(number >>> 0, i * 4))
    return buffer
  }
  // Basic descriptor: model UASTC (166), BT.709, sRGB; blocks of 4 x 4 in 16 bytes; one RGB sample.
  const form = words(
    44,
    0,
    2 | (40 << 16),
    166 | (1 << 8) | (2 << 16),
    0x0303,
    16,
    0,
    127 << 16,
    0,
    0,
    0xffffffff,
  )
  const head = 12 + 36 + 32 + 24
  const start = Math.ceil((head + form.length) / 16) * 16
  return Buffer.concat([
    Buffer.from([0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]),
    words(0, 1, side, side, 0, 0, 1, 1, 0),
    words(head, form.length, 0, 0, 0, 0, 0, 0),
    words(start, 0, level.length, 0, level.length, 0),
    form,
    Buffer.alloc(start - head - form.length),
    level,
  ])
}

/** The encoder that comes along with three's types. */
type Encoder = {
  ready: Promise<void>
  encodeVertexBuffer: (from: Uint8Array, count: number, size: number) => Uint8Array
  encodeIndexBuffer: (from: Uint8Array, count: number, size: number) => Uint8Array
}

/** A board of 1 m that stands, of one colour: geometry packed by meshopt, picture as KTX2. */
export async function compressedBoard(colour: readonly [number, number, number]): Promise<Buffer> {
  // Not ours to depend on: the lock has it because three's types do.
  const path = resolve(['node_modules', 'meshoptimizer', 'meshopt_encoder.js'].join('/'))
  // A package of no types here, whose one class is used as above.
  const { MeshoptEncoder } = (await import(pathToFileURL(path).href)) as { MeshoptEncoder: Encoder }
  await MeshoptEncoder.ready
  const corners = [0, 1, 2, 3].map((i) => [i % 2, i >> 1] as const)
  const floats = (of: (corner: readonly [number, number]) => number[]) =>
    new Uint8Array(new Float32Array(corners.flatMap(of)).buffer)
  const parts = [
    { from: floats(([x, y]) => [x - 0.5, y, 0]), stride: 12, type: 'VEC3' },
    { from: floats(() => [0, 0, 1]), stride: 12, type: 'VEC3' },
    { from: floats(([x, y]) => [x, 1 - y]), stride: 8, type: 'VEC2' },
  ]
  const ends = new Uint8Array(new Uint32Array([0, 1, 2, 2, 1, 3]).buffer)
  const own = [
    ...parts.map(({ from, stride }) => MeshoptEncoder.encodeVertexBuffer(from, 4, stride)),
    MeshoptEncoder.encodeIndexBuffer(ends, 6, 4),
    ktx2(64, colour),
  ]
  const packed = own.map((bytes) =>
    Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]),
  )
  const starts = packed.map((_, i) =>
    packed.slice(0, i).reduce((sum, { length }) => sum + length, 0),
  )
  const lengths = [...parts.map(({ from }) => from.length), ends.length]
  const laid = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, each) => sum + each, 0))
  const view = (i: number, count: number, stride: number, mode: string) => ({
    buffer: 1,
    byteOffset: laid[i],
    byteLength: lengths[i],
    ...(mode === 'TRIANGLES' ? {} : { byteStride: stride }),
    extensions: {
      EXT_meshopt_compression: {
        buffer: 0,
        byteOffset: starts[i],
        byteLength: own[i]?.length,
        byteStride: stride,
        count,
        mode,
      },
    },
  })
  const all = lengths.reduce((sum, each) => sum + each, 0)
  return glb(
    {
      asset: { version: '2.0' },
      extensionsUsed: ['EXT_meshopt_compression', 'KHR_texture_basisu'],
      extensionsRequired: ['EXT_meshopt_compression', 'KHR_texture_basisu'],
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      meshes: [
        {
          primitives: [
            { attributes: { POSITION: 0, NORMAL: 1, TEXCOORD_0: 2 }, indices: 3, material: 0 },
          ],
        },
      ],
      materials: [
        {
          doubleSided: true,
          pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0 },
        },
      ],
      textures: [{ extensions: { KHR_texture_basisu: { source: 0 } } }],
      images: [{ bufferView: 4, mimeType: 'image/ktx2' }],
      accessors: [
        ...parts.map(({ type }, i) => ({
          bufferView: i,
          componentType: 5126,
          count: 4,
          type,
          ...(i === 0 ? { min: [-0.5, 0, 0], max: [0.5, 1, 0] } : {}),
        })),
        { bufferView: 3, componentType: 5125, count: 6, type: 'SCALAR' },
      ],
      bufferViews: [
        ...parts.map(({ stride }, i) => view(i, 4, stride, 'ATTRIBUTES')),
        view(3, 6, 4, 'TRIANGLES'),
        { buffer: 0, byteOffset: starts[4], byteLength: packed[4]?.length },
      ],
      buffers: [
        { byteLength: packed.reduce((sum, { length }) => sum + length, 0) },
        { byteLength: all, extensions: { EXT_meshopt_compression: { fallback: true } } },
      ],
    },
    Buffer.concat(packed),
  )
}

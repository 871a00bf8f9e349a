import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that nobody of this project wrote: they lie beside its checkout. */
export const fixtures = '../shared/fixtures/gltf'
export const scans = ['astronaut', 'lamp_post', 'venus', 'whale_cranium'] as const
export const scan = (name: (typeof scans)[number]): Buffer =>
  readFileSync(join(fixtures, `${name}.glb`))

/** Every glTF file below a folder, by its path. */
export const gltfFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(gltf|glb)$/.test(name))
    .map((name) => join(folder, name))
    .toSorted()

/** A .glb of a description and its bytes, its lengths as they must be. */
export function glb(json: unknown, bin: Uint8Array = new Uint8Array(0)): Buffer {
  const text = padded(Buffer.from(JSON.stringify(json)), 0x20)
  const parts = [chunk(0x4e4f534a, text)]
  if (bin.length > 0) parts.push(chunk(0x004e4942, padded(Buffer.from(bin), 0)))
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(12)
  head.writeUInt32LE(0x46546c67, 0)
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(12 + body.length, 8)
  return Buffer.concat([head, body])
}

/** A triangle of that size, with what else its description says. */
export function triangle(size = 1, more: Record<string, unknown> = {}): Buffer {
  const corners = new Float32Array([0, 0, 0, size, 0, 0, 0, size, 0])
  return glb(
    {
      asset: { version: '2.0' },
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
      accessors: [
        {
          bufferView: 0,
          componentType: 5126,
          count: 3,
          type: 'VEC3',
          min: [0, 0, 0],
          max: [size, size, 0],
        },
      ],
      bufferViews: [{ buffer: 0, byteLength: 36 }],
      buffers: [{ byteLength: 36 }],
      ...more,
    },
    new Uint8Array(corners.buffer),
  )
}

function chunk(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(body.length, 0)
  head.writeUInt32LE(kind, 4)
  return Buffer.concat([head, body])
}

const padded = (bytes: Buffer, filling: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, filling)])

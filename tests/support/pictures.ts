import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture of one colour as a file of that format. */
export const plain = (
  format: 'jpeg' | 'png' | 'webp' | 'avif',
  width: number,
  height: number,
  more: { orientation?: number } = {},
): Promise<Buffer> => {
  const picture = sharp({ create: { width, height, channels: 3, background: '#a04020' } })
  const turned = more.orientation
    ? picture.withMetadata({ orientation: more.orientation })
    : picture
  return turned.toFormat(format).toBuffer()
}

/** Crc of a PNG's chunk, as its specification gives it. */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

function chunk(kind: string, inside: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), inside])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(inside.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of a few bytes whose header says that it is so large. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A JPEG whose frame says that it is so large. */
export async function hugeJpeg(width: number, height: number): Promise<Buffer> {
  const bytes = await plain('jpeg', 16, 16)
  const frame = bytes.findIndex(
    (byte, at) => byte === 0xff && /^c[012]$/.test((bytes[at + 1] ?? 0).toString(16)),
  )
  bytes.writeUInt16BE(height, frame + 5)
  bytes.writeUInt16BE(width, frame + 7)
  return bytes
}

/** An AVIF whose size is written over. */
export async function hugeAvif(width: number, height: number): Promise<Buffer> {
  const bytes = await plain('avif', 16, 16)
  const at = bytes.indexOf('ispe')
  bytes.writeUInt32BE(width, at + 8)
  bytes.writeUInt32BE(height, at + 12)
  return bytes
}

/** A WebP that says so in its first chunk. */
export function hugeWebp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(22, 4)
  bytes.write('WEBPVP8X', 8, 'latin1')
  bytes.writeUInt32LE(10, 16)
  bytes.writeUIntLE(width - 1, 24, 3)
  bytes.writeUIntLE(height - 1, 27, 3)
  return bytes
}

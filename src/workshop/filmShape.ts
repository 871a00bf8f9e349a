import { open, type FileHandle } from 'node:fs/promises'
import { firstBytes, type Format } from './firstBytes.ts'

/** How far into a film its description is looked for, bytes. */
const reach = 2 ** 18
/** Boxes and elements looked at before giving up: a hostile file has no end of them. */
const most = 400

/** The shape of a film, width by height, as its file says; `undefined` where it cannot be found. */
export async function filmShape(path: string, format: Format): Promise<number | undefined> {
  const size = format === 'webm' ? webmSize(await firstBytes(path, reach)) : await mp4Size(path)
  if (!size) return undefined
  const [width, height] = size
  const shape = width / height
  // What no film looks like is rather a fault of the file.
  return shape >= 0.2 && shape <= 5 ? shape : undefined
}

type Pixels = readonly [width: number, height: number]

/** Matroska: Segment, Tracks, TrackEntry, Video hold PixelWidth and PixelHeight. */
function webmSize(bytes: Buffer): Pixels | undefined {
  const inside = new Set([0x18538067, 0x1654ae6b, 0xae, 0xe0])
  let at = 0
  let [width, height] = [0, 0]
  for (let count = 0; count < most && at + 2 < bytes.length; count += 1) {
    const id = ebmlNumber(bytes, at, true)
    const size = id && ebmlNumber(bytes, at + id.length, false)
    if (!id || !size) return undefined
    const start = at + id.length + size.length
    if (id.value === 0xb0) width = integer(bytes, start, size.value)
    if (id.value === 0xba) height = integer(bytes, start, size.value)
    if (width > 0 && height > 0) return [width, height]
    at = inside.has(id.value) ? start : start + size.value
  }
  return undefined
}

/** A number whose own first bit tells its length; ids keep that bit. */
function ebmlNumber(
  bytes: Buffer,
  at: number,
  isId: boolean,
): { value: number; length: number } | undefined {
  const first = bytes[at] ?? 0
  const length = first === 0 ? 9 : Math.clz32(first) - 23
  if (length > (isId ? 4 : 8) || at + length > bytes.length) return undefined
  let value = isId ? first : first & (0xff >> length)
  for (let i = 1; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0)
  return { value, length }
}

const integer = (bytes: Buffer, at: number, length: number): number =>
  length >= 1 && length <= 4 && at + length <= bytes.length ? bytes.readUIntBE(at, length) : 0

/** ISO 14496-12: the first track header in `moov` that has a size. `moov` may stand at the end. */
async function mp4Size(path: string): Promise<Pixels | undefined> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    let at = 0
    for (let count = 0; count < most && at < size; count += 1) {
      const box = await boxAt(file, at)
      if (!box) return undefined
      if (box.type === 'moov') {
        const bytes = Buffer.alloc(Math.min(box.size, reach * 16))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
        return headerSize(bytes.subarray(0, bytesRead))
      }
      at += box.size
    }
    return undefined
  } finally {
    await file.close()
  }
}

async function boxAt(
  file: FileHandle,
  at: number,
): Promise<{ type: string; size: number } | undefined> {
  const head = Buffer.alloc(16)
  const { bytesRead } = await file.read(head, 0, 16, at)
  if (bytesRead < 8) return undefined
  const short = head.readUInt32BE(0)
  const size = short === 1 && bytesRead === 16 ? Number(head.readBigUInt64BE(8)) : short
  return size >= 8 ? { type: head.toString('latin1', 4, 8), size } : undefined
}

function headerSize(moov: Buffer): Pixels | undefined {
  for (let at = moov.indexOf('tkhd'); at >= 4; at = moov.indexOf('tkhd', at + 4)) {
    const end = at - 4 + moov.readUInt32BE(at - 4)
    if (end > moov.length || end < at + 12) continue
    // Fixed point of 16 and 16 bits at the end of the box; a track that is heard has 0 there.
    const [width, height] = [moov.readUInt32BE(end - 8) / 65536, moov.readUInt32BE(end - 4) / 65536]
    if (width > 0 && height > 0) return [width, height]
  }
  return undefined
}

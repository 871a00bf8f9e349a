import type { FileHandle } from 'node:fs/promises'

type PictureFormat = 'JPEG' | 'PNG' | 'WebP' | 'AVIF'
/** What the first bytes of a picture say; `whole` is false where its end is missing. */
export type Header = { format: PictureFormat; width: number; height: number; whole: boolean }

/** A file that is read in small pieces, wherever they are. */
type Source = { size: number; bytes: (at: number, length: number) => Promise<Buffer> }

/** How far from its end a file may still be searched for what must end it, bytes. */
const tail = 64 * 1024
/** More pieces than any picture has before its size is told. */
const most = 2000

/**
 * Reads what a picture's file says of itself, without decoding it. `undefined` where it is none of
 * the four formats, by its bytes and not by its name, or does not tell its size.
 */
export async function readHeader(file: FileHandle): Promise<Header | undefined> {
  const { size } = await file.stat()
  const bytes = async (at: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
    return buffer.subarray(0, bytesRead)
  }
  const source = { size, bytes }
  const first = await bytes(0, 16)
  if (first.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return readJpeg(source)
  if (first.subarray(1, 4).toString('latin1') === 'PNG') return readPng(source)
  if (text(first, 0) === 'RIFF' && text(first, 8) === 'WEBP') return readWebp(source)
  if (text(first, 4) === 'ftyp' && /^avi[fs]$/.test(text(first, 8))) return readAvif(source)
  return undefined
}

const text = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4)

async function endsWith({ size, bytes }: Source, mark: string, after: number): Promise<boolean> {
  const from = Math.max(after, size - tail)
  return (await bytes(from, Math.max(0, size - from))).includes(Buffer.from(mark, 'latin1'))
}

async function readPng(source: Source): Promise<Header | undefined> {
  const head = await source.bytes(0, 33)
  if (head.length < 24 || text(head, 12) !== 'IHDR') return undefined
  return {
    format: 'PNG',
    width: head.readUInt32BE(16),
    height: head.readUInt32BE(20),
    whole: await endsWith(source, 'IEND', 33),
  }
}

async function readJpeg(source: Source): Promise<Header | undefined> {
  let size: { width: number; height: number } | undefined
  for (let at = 2, pieces = 0; pieces < most; pieces += 1) {
    const piece = await source.bytes(at, 9)
    if (piece.length < 4 || piece[0] !== 0xff) return undefined
    const mark = piece[1] ?? 0
    // Fill bytes may stand before a mark.
    if (mark === 0xff) {
      at += 1
      continue
    }
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (isFrame && piece.length === 9)
      size = { height: piece.readUInt16BE(5), width: piece.readUInt16BE(7) }
    // From here on it is the picture itself.
    if (mark === 0xda)
      return size && { format: 'JPEG', ...size, whole: await endsWith(source, '\xff\xd9', at) }
    at += 2 + piece.readUInt16BE(2)
  }
  return undefined
}

async function readWebp(source: Source): Promise<Header | undefined> {
  const head = await source.bytes(0, 30)
  if (head.length < 30) return undefined
  const whole = head.readUInt32LE(4) + 8 <= source.size
  const found = (width: number, height: number): Header => ({
    format: 'WebP',
    width,
    height,
    whole,
  })
  const kind = text(head, 12)
  if (kind === 'VP8X') return found(1 + head.readUIntLE(24, 3), 1 + head.readUIntLE(27, 3))
  if (kind === 'VP8 ') return found(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff)
  if (kind !== 'VP8L') return undefined
  const sizes = head.readUInt32LE(21)
  return found(1 + (sizes & 0x3fff), 1 + ((sizes >>> 14) & 0x3fff))
}

async function readAvif(source: Source): Promise<Header | undefined> {
  let largest: { width: number; height: number } | undefined
  let whole = false
  for (let at = 0, pieces = 0; pieces < most; pieces += 1) {
    const head = await source.bytes(at, 16)
    whole = at === source.size
    if (head.length < 8) break
    const named = head.readUInt32BE(0)
    const long = named === 1 && head.length === 16
    const length = long ? Number(head.readBigUInt64BE(8)) : named === 0 ? source.size - at : named
    if (length < 8) break
    if (text(head, 4) === 'meta')
      largest = largestSize(await source.bytes(at, Math.min(length, 1024 * 1024)))
    at += length
  }
  return largest && { format: 'AVIF', ...largest, whole }
}

/** A picture may be put together of tiles: the largest size told is that of the whole. */
function largestSize(meta: Buffer): { width: number; height: number } | undefined {
  let largest: { width: number; height: number } | undefined
  for (let at = meta.indexOf('ispe'); at >= 0; at = meta.indexOf('ispe', at + 4)) {
    if (at + 16 > meta.length) break
    const [width, height] = [meta.readUInt32BE(at + 8), meta.readUInt32BE(at + 12)]
    if (!largest || width * height > largest.width * largest.height) largest = { width, height }
  }
  return largest
}

import { open } from 'node:fs/promises'

/** What a file may be by its first bytes, and the ending that such a file has. */
export type Format = 'webm' | 'mp4' | 'ogg' | 'mp3' | 'wav'

/** The first bytes of a file, at most so many. Rejects where it cannot be read. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const bytes = Buffer.alloc(count)
    const { bytesRead } = await file.read(bytes, 0, count, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** What these bytes begin: by the signatures of Matroska, ISO 14496-12, Ogg, MPEG and RIFF. */
export function formatOf(bytes: Buffer): Format | undefined {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (bytes.length < 12) return undefined
  if (bytes.readUInt32BE(0) === 0x1a45dfa3) return text(0, 64).includes('webm') ? 'webm' : undefined
  if (text(4, 8) === 'ftyp') return 'mp4'
  if (text(0, 4) === 'OggS') return 'ogg'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'wav'
  const frame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2
  return text(0, 3) === 'ID3' || frame ? 'mp3' : undefined
}

/** The format that a file's name promises. */
export function promised(file: string): Format | undefined {
  const ending = file.toLowerCase().split('.').at(-1)
  if (ending === 'opus') return 'ogg'
  return (['webm', 'mp4', 'ogg', 'mp3', 'wav'] as const).find((format) => format === ending)
}

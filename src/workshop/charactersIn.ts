import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

const known = new Map<string, ReadonlySet<number>>()

/**
 * The code points that a font file has, by its own table `cmap`. `path` leads to a WOFF 1.0 file
 * (https://www.w3.org/TR/WOFF/), whose tables can be read one by one. Throws for anything else.
 */
export function charactersIn(path: string): ReadonlySet<number> {
  const before = known.get(path)
  if (before) return before
  const points = new Set<number>()
  const table = cmapOf(readFileSync(path), path)
  for (let at = 0; at < table.readUInt16BE(2); at++) {
    const start = table.readUInt32BE(4 + 8 * at + 4)
    const format = table.readUInt16BE(start)
    if (format === 12) readGroups(table.subarray(start), points)
    else if (format === 4) readSegments(table.subarray(start), points)
  }
  known.set(path, points)
  return points
}

function cmapOf(file: Buffer, path: string): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error(`${path} is no WOFF file`)
  for (let at = 0; at < file.readUInt16BE(12); at++) {
    const entry = 44 + 20 * at
    if (file.toString('latin1', entry, entry + 4) !== 'cmap') continue
    const [start, packed, whole] = [4, 8, 12].map((of) => file.readUInt32BE(entry + of))
    if (start === undefined || packed === undefined) break
    const part = file.subarray(start, start + packed)
    // What does not become smaller is stored as it is.
    return packed === whole ? part : inflateSync(part)
  }
  throw new Error(`${path} has no table of characters`)
}

/** Format 12 of the OpenType specification's `cmap`: groups of first, last, glyph. */
function readGroups(table: Buffer, points: Set<number>): void {
  for (let at = 0; at < table.readUInt32BE(12); at++) {
    const group = 16 + 12 * at
    const last = table.readUInt32BE(group + 4)
    for (let point = table.readUInt32BE(group); point <= last; point++) points.add(point)
  }
}

/** Format 4: segments by their ends; a segment may name the glyph for what is missing (0). */
function readSegments(table: Buffer, points: Set<number>): void {
  const count = table.readUInt16BE(6) / 2
  const [ends, starts] = [14, 16 + 2 * count]
  const [steps, offsets] = [starts + 2 * count, starts + 4 * count]
  for (let at = 0; at < count; at++) {
    const [first, last] = [table.readUInt16BE(starts + 2 * at), table.readUInt16BE(ends + 2 * at)]
    const offset = table.readUInt16BE(offsets + 2 * at)
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph =
        offset === 0
          ? (point + table.readUInt16BE(steps + 2 * at)) & 0xffff
          : table.readUInt16BE(offsets + 2 * at + offset + 2 * (point - first))
      if (glyph !== 0) points.add(point)
    }
  }
}

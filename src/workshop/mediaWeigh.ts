import type { Pixels } from '#exhibition'
import type { Problem } from '#kit'
import { open, stat } from 'node:fs/promises'
import sharp from 'sharp'
import { readHeader, type Header } from './mediaHeader.ts'
import { fileInside, nameBeside } from './mediaInside.ts'

/** More than any wall of the hall can show. */
const largest = { pixels: 100_000_000, side: 30_000 } as const

/** A picture's size as it is to be seen, or what is wrong with it. */
export type Weighed = { pixels: Pixels } | Omit<Problem, 'at'>

const known = new Map<string, Promise<Weighed>>()

/**
 * What a picture in the folder measures, by its header: nothing of it is decoded. Its size is that
 * of the picture as it is to be seen, turned as the camera says. A file is read again when it changed.
 */
export async function weighPicture(folder: string, file: string): Promise<Weighed> {
  const path = await fileInside(folder, file)
  const about = path === undefined ? undefined : await stat(path).catch(() => undefined)
  if (path === undefined || !about?.isFile()) return missing(folder, file)
  const key = `${path} ${about.size} ${about.mtimeMs}`
  const weighing = known.get(key) ?? weigh(path, file)
  known.set(key, weighing)
  return weighing
}

async function missing(folder: string, file: string): Promise<Weighed> {
  const beside = await nameBeside(folder, file)
  if (beside !== undefined && beside !== file)
    return { says: `there is no file ${file}`, fix: `there is ${beside}: write it so` }
  if (beside === undefined)
    return { says: `there is no file ${file}`, fix: 'put it into the folder, or mend its name' }
  return {
    says: `${file} is no file inside the folder`,
    fix: 'copy the picture itself into the folder: links that lead out of it are not followed',
  }
}

async function weigh(path: string, file: string): Promise<Weighed> {
  const handle = await open(path)
  let header: Header | undefined
  try {
    header = await readHeader(handle)
  } finally {
    await handle.close()
  }
  if (!header) {
    const fix = 'save it as JPEG, PNG, WebP or AVIF; a new ending alone does not change a file'
    return { says: `${file} is no picture that the hall can show`, fix }
  }
  const { format, width, height, whole } = header
  if (width < 1 || height < 1) return { says: `${file} says that it has no size`, fix: again }
  if (Math.max(width, height) > largest.side || width * height > largest.pixels) {
    return {
      says: `${file} is ${width} × ${height} pixels, more than the hall takes`,
      fix: `make it smaller: at most ${largest.side} a side and ${largest.pixels / 1e6} million in all`,
    }
  }
  if (!whole) return { says: `${file} breaks off: the end of the ${format} is missing`, fix: again }
  try {
    const { autoOrient } = await sharp(path, careful).metadata()
    return { pixels: [autoOrient.width, autoOrient.height] }
  } catch (fault) {
    return { says: `${file} cannot be read as ${format}: ${lineOf(fault)}`, fix: again }
  }
}

const again = 'copy it again from where it came, or save it anew'

/** How every picture is opened: nothing larger than the hall takes, and row by row. */
export const careful = {
  limitInputPixels: largest.pixels,
  failOn: 'error',
  sequentialRead: true,
} as const

/** The first line of what a library said. */
export const lineOf = (fault: unknown): string =>
  (fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? ''

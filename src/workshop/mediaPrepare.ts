import { preparedSize, type PictureWidth } from '#exhibition'
import { atMost } from '#kit'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { fileInside } from './mediaInside.ts'
import { careful, weighPicture } from './mediaWeigh.ts'

/** The path of a prepared picture. Rejects with a sentence if it cannot be shown. */
export type Prepare = (file: string, width: PictureWidth) => Promise<string>

/** Where prepared pictures are kept, by the hash of what they were made of. */
const kept = '.cache/media'
const quality = 82
/** Pictures prepared at the same time: each takes memory, and the hall is to answer meanwhile. */
const inTurn = atMost(2)
const making = new Map<string, Promise<void>>()
const hashes = new Map<string, Promise<string>>()

// Every picture is read once: what the library keeps would only take memory.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Prepares the pictures of a folder when they are asked for: WebP of that width, never larger than
 * they are, turned as they are to be seen, without what a camera wrote into them. Each is made once;
 * whoever asks meanwhile waits for it.
 */
export function createPreparer(folder: string): Prepare {
  return async (file, width) => {
    const weighed = await weighPicture(folder, file)
    if ('says' in weighed) throw new Error(weighed.says)
    const path = await fileInside(folder, file)
    if (path === undefined) throw new Error(`there is no file ${file}`)
    const size = preparedSize(weighed.pixels, width)
    const made = join(kept, `${await hashOf(path)}-${size.join('x')}.webp`)
    if (existsSync(made)) return made
    const under = making.get(made) ?? inTurn(() => make(path, size, made))
    making.set(made, under)
    await under.finally(() => making.delete(made))
    return made
  }
}

async function make(
  path: string,
  [width, height]: readonly [number, number],
  made: string,
): Promise<void> {
  await mkdir(kept, { recursive: true })
  // It moves in when it is whole, because two halls may prepare the same.
  const rising = `${made}.${process.pid}.part`
  try {
    await sharp(path, careful)
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize(width, height, { fit: 'fill' })
      .webp({ quality })
      .toFile(rising)
    await rename(rising, made)
  } finally {
    await rm(rising, { force: true })
  }
}

/** The hash of a file's content; read again when the file changed. */
async function hashOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  const key = `${path} ${size} ${mtimeMs}`
  const known = hashes.get(key) ?? hash(path)
  hashes.set(key, known)
  return known
}

async function hash(path: string): Promise<string> {
  const sum = createHash('sha256')
  await pipeline(createReadStream(path), sum)
  return sum.digest('hex').slice(0, 32)
}

import type { Exhibition } from '#exhibition'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { fileInside } from '../mediaInside.ts'
import { mediaNamed } from '../mediaNamed.ts'

/** SHA-256 of the files that each exhibit names in its folder, by exhibit and by name. */
export async function filesWith(
  { rooms }: Pick<Exhibition, 'rooms'>,
  folder: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const found = new Map<string, Readonly<Record<string, string>>>()
  for (const room of rooms)
    for (const exhibit of room.exhibits) {
      const { pictures, files } = mediaNamed({ rooms: [{ ...room, exhibits: [exhibit] }] })
      found.set(exhibit.id, await hashesOf(folder, new Set([...pictures, ...files])))
    }
  return found
}

async function hashesOf(folder: string, names: Iterable<string>): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const name of names) {
    const path = await fileInside(folder, name)
    // What is not there was told when the exhibition was read.
    if (path !== undefined) hashes[name] = await hashOf(path)
  }
  return hashes
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array)
  return hash.digest('hex')
}

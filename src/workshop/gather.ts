import type { Problem } from '#kit'
import type { Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Files of a curator by their path in the folder, as they were written. */
export type Files = Map<string, Uint8Array>

/** The most bytes that a file of texts may have, and the most files of rooms. */
export const largest = 5_000_000
const mostRooms = 2000

const single = ['exhibition.yaml', 'plan.yaml', 'names.yaml', 'tours.yaml', 'kiosk.json']

/**
 * Collects the text files of an exhibition's folder. What is too large, no file, not readable or
 * outside of the folder is a problem and not opened; without `exhibition.yaml` there is no exhibition.
 */
export async function gather(folder: string): Promise<{ files: Files; problems: Problem[] }> {
  const problems: Problem[] = []
  const files: Files = new Map()
  const root = await realpath(folder).catch(() => folder)
  for (const name of [...single, ...(await roomNames(folder, problems))]) {
    const bytes = await bytesOf(root, name)
    if (bytes instanceof Uint8Array) files.set(name, bytes)
    else if (bytes) problems.push({ at: name, ...bytes })
    else if (name === 'exhibition.yaml')
      problems.push({
        at: name,
        says: 'this file is missing',
        fix: 'begin one with version: 1, id, title and lead',
      })
  }
  return { files, problems }
}

async function roomNames(folder: string, problems: Problem[]): Promise<string[]> {
  const inside = await readdir(join(folder, 'rooms')).catch(() => undefined)
  if (!inside)
    problems.push({ at: 'rooms/', says: 'there is no folder of rooms', fix: 'add rooms/<id>.yaml' })
  const names = (inside ?? []).toSorted()
  for (const name of names)
    if (/\.(yml|yaml\.txt|json)$/i.test(name))
      problems.push({
        at: `rooms/${name}`,
        says: 'this file is not read: its name ends otherwise',
        fix: `name it ${name.replace(/\.[\w.]+$/, '')}.yaml`,
      })
  const rooms = names.filter((name) => name.endsWith('.yaml'))
  if (rooms.length > mostRooms)
    problems.push({
      at: 'rooms/',
      says: `there are ${rooms.length} rooms, and ${mostRooms} are read`,
      fix: 'make two exhibitions of it',
    })
  return rooms.slice(0, mostRooms).map((name) => `rooms/${name}`)
}

type Refused = { says: string; fix: string }

/** What is in a file; nothing if there is none; else why it is not opened. */
async function bytesOf(root: string, name: string): Promise<Uint8Array | Refused | undefined> {
  try {
    const path = await realpath(join(root, name))
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep))
      return {
        says: 'this leads out of the folder, and only files inside are read',
        fix: 'copy the file into the folder',
      }
    const found = await stat(path)
    return whyNot(found) ?? (await read(path, found.size))
  } catch (fault) {
    const code: unknown = Reflect.get(Object(fault), 'code')
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code === 'EACCES' || code === 'EPERM')
      return { says: 'this file may not be read', fix: 'allow it to be read (chmod a+r)' }
    if (code === 'ELOOP')
      return { says: 'this leads to itself', fix: 'put the file itself in its place' }
    return { says: `this file cannot be read (${String(code)})`, fix: 'copy it anew' }
  }
}

function whyNot(found: Stats): Refused | undefined {
  if (found.isDirectory())
    return { says: 'this is a folder, where a file belongs', fix: 'name the folder otherwise' }
  if (!found.isFile()) return { says: 'this is no file', fix: 'put a file of text in its place' }
  if (found.size > largest) return tooLarge(found.size)
  return undefined
}

const tooLarge = (size: number): Refused => ({
  says: `this file has ${Math.ceil(size / 1e6)} MB, and a file of texts may have ${largest / 1e6}`,
  fix: 'keep to texts in it; pictures and films are files of their own',
})

/** No more than it was weighed, though it may have grown since. */
async function read(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(size)
    let had = 0
    while (had < size) {
      const { bytesRead } = await file.read(bytes, had, size - had)
      if (bytesRead === 0) break
      had += bytesRead
    }
    return bytes.subarray(0, had)
  } finally {
    await file.close()
  }
}

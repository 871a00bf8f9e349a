import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The exhibition that the hall ships with. */
export const shipped = 'assets/exhibitions/two-doors'

const hall = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** What a built hall was made of: the hall's own files, and the exhibition's folder apart. */
export type MadeOf = { hall: string; exhibition: string }

/**
 * The state of the inputs now. Names and contents count, dates do not; of a curator's large files
 * (pictures, models, films) their length and their ends, where they say what they are: what is
 * made of the rest is made when it is asked for.
 */
export async function madeOf(folder: string): Promise<MadeOf> {
  return { hall: await hashOf(hall), exhibition: await hashOf([folder], 256 * 1024) }
}

/** Whether the hall in `out` is missing, half made or made of something else. */
export async function isStale(out: string, now: MadeOf): Promise<boolean> {
  const record = join(out, '.built')
  return !existsSync(record) || (await readFile(record, 'utf8')) !== JSON.stringify(now)
}

/** A short name for a folder's place on this machine. */
export function shortName(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)
}

async function hashOf(paths: string[], large = Infinity): Promise<string> {
  const hash = createHash('sha256')
  for (const root of paths) {
    for (const path of await filesOf(root)) {
      const inside = path.slice(root.length).replaceAll('\\', '/')
      const { size } = await stat(path)
      const bytes = size > large ? await endsOf(path, size) : await readFile(path)
      hash.update(`${inside}\0${size}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

/** The first and the last 64 kB of a file. */
async function endsOf(path: string, size: number): Promise<Uint8Array> {
  const part = 64 * 1024
  const bytes = new Uint8Array(2 * part)
  const file = await open(path)
  try {
    await file.read(bytes, 0, part, 0)
    await file.read(bytes, part, part, size - part)
  } finally {
    await file.close()
  }
  return bytes
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const inside = await readdir(path, { recursive: true, withFileTypes: true })
  return inside
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted()
}

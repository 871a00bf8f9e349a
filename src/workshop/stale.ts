import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The exhibition that the hall ships with. */
export const shipped = 'assets/exhibitions/two-doors'

const hall = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** What a built hall was made of: the hall's own files, and the exhibition's folder apart. */
export type MadeOf = { hall: string; exhibition: string }

/** The state of the inputs now. Names and contents count, dates do not. */
export async function madeOf(folder: string): Promise<MadeOf> {
  return { hall: await hashOf(hall), exhibition: await hashOf([folder]) }
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

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const root of paths) {
    for (const path of await filesOf(root)) {
      const inside = path.slice(root.length).replaceAll('\\', '/')
      const bytes = await readFile(path)
      hash.update(`${inside}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
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

import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Linux mounts what is plugged in. */
const mounts = ['/media', '/run/media', '/mnt']
/** The folder on a stick that is meant for the hall. */
const name = 'enfilade'

/** The `enfilade` folders of the sticks that are plugged in now. */
export async function foldersOnSticks(roots: readonly string[] = mounts): Promise<string[]> {
  const found: string[] = []
  for (const root of roots)
    for (const one of await foldersIn(root)) {
      // /mnt/stick has it itself; /media/staff/stick one further down.
      for (const stick of [one, ...(await foldersIn(one))])
        if (await isFolder(join(stick, name))) found.push(join(stick, name))
    }
  return found
}

/** What a folder holds, by names, sizes and times: it changes while files are copied into it. */
export async function signatureOf(folder: string): Promise<string> {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true })
  const lines: string[] = []
  for (const file of inside.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name)
    const { size, mtimeMs } = await stat(path)
    lines.push(`${path.slice(folder.length)} ${size} ${mtimeMs}`)
  }
  return lines.toSorted().join('\n')
}

async function foldersIn(root: string): Promise<string[]> {
  // There may be no such place, and one may not be allowed to look into it.
  const inside = await readdir(root, { withFileTypes: true }).catch((): Dirent[] => [])
  return inside.filter((each) => each.isDirectory()).map((each) => join(root, each.name))
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

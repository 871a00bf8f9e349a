import { whyNotInside } from '#exhibition'
import { readdir, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

/**
 * Where a file that a curator names really is. `undefined` if there is none, or if a link leads out
 * of the folder.
 */
export async function fileInside(folder: string, file: string): Promise<string | undefined> {
  if (whyNotInside(file) !== undefined) return undefined
  const [root, path] = await Promise.all([
    realpath(folder).catch(() => undefined),
    realpath(join(folder, file)).catch(() => undefined),
  ])
  return root !== undefined && path?.startsWith(root + sep) ? path : undefined
}

/** A file beside it whose name is written otherwise: large letters, another form of an accent. */
export async function nameBeside(folder: string, file: string): Promise<string | undefined> {
  const fold = (name: string) => name.normalize('NFC').toLowerCase()
  const parent = dirname(file)
  const names = await readdir(join(folder, parent)).catch(() => [])
  const wanted = file.split('/').at(-1) ?? ''
  const found = names.find((name) => fold(name) === fold(wanted))
  return found === undefined ? undefined : parent === '.' ? found : `${parent}/${found}`
}

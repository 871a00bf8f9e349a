import { readdir } from 'node:fs/promises'

/** Throws, with a sentence for the curator, if something lies in `folder` already. */
export async function refuseFull(folder: string): Promise<void> {
  const inside = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    if (fault.code === 'ENOTDIR') throw new Error(`${folder} is a file: name a folder.`)
    throw fault
  })
  if (inside.length === 0) return
  throw new Error(`${folder} is not empty, and nothing of yours shall be lost: name a new folder.`)
}

import type { Exhibition } from '#exhibition'
import { bring } from '#kit'

/** It is much larger than any of its cuts: milliseconds. */
const patience = 60_000

let files: Promise<Record<string, unknown>> | undefined

/**
 * A file of the hall's own exhibition, cut from the whole as the build has cut it: so one that is
 * damaged on the host keeps no room closed. Rejects with the fault of the file where there is no whole.
 */
export async function fromWhole(path: string, fault: unknown): Promise<unknown> {
  files ??= cutWhole()
  const { [path]: file } = await files.catch(() => {
    files = undefined
    throw fault
  })
  if (file === undefined) throw fault
  return file
}

async function cutWhole(): Promise<Record<string, unknown>> {
  const [{ cutExhibition }, exhibition] = await Promise.all([
    import('#exhibition/read'),
    // Compiled by our own build from an exhibition that was read, so trusted.
    bring('/data/exhibition.json', (answer) => answer.json() as Promise<Exhibition>, patience),
  ])
  return cutExhibition(exhibition)
}

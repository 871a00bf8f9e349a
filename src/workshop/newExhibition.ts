import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { refuseFull } from './refuseFull.ts'
import { paintPicture } from './sample/paintPicture.ts'
import { writeSchemas } from './schema/writeSchemas.ts'

/** The exhibition that every new one begins as. */
const pattern = 'assets/exhibitions/first-steps'

/**
 * Makes a small exhibition in `folder` to start from: two rooms, two pictures, two panels, with
 * notes that explain every line. Throws if the folder is not empty.
 */
export async function newExhibition(folder: string): Promise<void> {
  await refuseFull(folder)
  await mkdir(join(folder, 'pictures'), { recursive: true })
  await cp(pattern, folder, { recursive: true })
  const head = join(folder, 'exhibition.yaml')
  const text = await readFile(head, 'utf8')
  await writeFile(head, text.replace(/^id: .*$/m, `id: ${idFrom(folder)}`))
  await writeFile(join(folder, 'pictures/ridges.jpg'), await paintPicture('ridges', 7, 1200, 800))
  await writeFile(join(folder, 'pictures/lattice.jpg'), await paintPicture('lattice', 4, 900, 900))
  await writeSchemas(folder)
}

/** An id of the folder's name, as far as its letters may stand in an id. */
function idFrom(folder: string): string {
  const id = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return id === '' ? 'my-exhibition' : id
}

import { pictureWidths, type Exhibition } from '#exhibition'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileInside } from './mediaInside.ts'
import { mediaNamed } from './mediaNamed.ts'
import { createPreparer } from './mediaPrepare.ts'
import { lineOf } from './mediaWeigh.ts'

/**
 * Writes every file that the exhibition compiled in `out` names below `out/media`, pictures in all
 * their widths, for hosts that prepare none. What could not be written was told when it was read.
 */
export async function writeMedia(folder: string, out: string): Promise<void> {
  // Compiled by ourselves a moment ago, so trusted.
  const exhibition = JSON.parse(
    await readFile(join(out, 'data/exhibition.json'), 'utf8'),
  ) as Exhibition
  const { pictures, files } = mediaNamed(exhibition)
  const prepare = createPreparer(folder)
  await rm(join(out, 'media'), { recursive: true, force: true })
  const lay = async (from: string, to: string) => {
    const file = join(out, 'media', to)
    await mkdir(dirname(file), { recursive: true })
    await copyFile(from, file)
  }
  if (pictures.size > 0) console.log(`Preparing ${pictures.size} pictures ...`)
  for (const file of pictures)
    await Promise.all(
      pictureWidths.map(async (width) => lay(await prepare(file, width), `${file}/${width}.webp`)),
    ).catch((fault: unknown) => console.error(`${file} is left out: ${lineOf(fault)}`))
  for (const file of files) {
    const path = await fileInside(folder, file)
    if (path !== undefined) await lay(path, file)
  }
}

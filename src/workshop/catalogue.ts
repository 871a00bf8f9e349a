import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Exhibition } from '#exhibition'
import { isFinished } from '#exhibits'
import { cataloguePages } from '#pages'
import { sealed } from './headers.ts'
import { keepPages } from './siteMap.ts'

/** Writes the catalogue's pages into `out` from the exhibition that stands compiled there. */
export async function writeCatalogue(out: string): Promise<void> {
  // Compiled by ourselves a moment ago, so trusted.
  const exhibition = JSON.parse(
    await readFile(join(out, 'data/exhibition.json'), 'utf8'),
  ) as Exhibition
  const paths: string[] = []
  for (const [path, text] of cataloguePages(exhibition, isFinished)) {
    const file = join(out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, path.endsWith('.html') ? sealed(text) : text)
    paths.push(path)
  }
  await keepPages(out, paths)
}

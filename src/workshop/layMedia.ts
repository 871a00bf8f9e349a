import { playedOf, type Played } from '#exhibits'
import type { Exhibition, Words } from '#exhibition'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Copies the files of films and sounds from `folder` to `media/` in the built hall, from where they
 * are served in parts. Posters lie where prepared pictures do, unprepared.
 */
export async function layMedia(folder: string, out: string): Promise<void> {
  // Compiled by ourselves a moment ago, so trusted.
  const { rooms } = JSON.parse(
    await readFile(join(out, 'data/exhibition.json'), 'utf8'),
  ) as Exhibition
  const played = rooms.flatMap(({ exhibits }) =>
    exhibits.flatMap(({ artefact }) => playedOf<Words>(artefact) ?? []),
  )
  for (const [from, to] of played.flatMap(filesOf)) {
    const path = join(out, 'media', to)
    await mkdir(dirname(path), { recursive: true })
    await copyFile(join(folder, from), path)
  }
}

const filesOf = ({ file, captions, poster }: Played<Words>): [from: string, to: string][] => [
  [file, file],
  ...captions.map((each): [string, string] => [each.file, each.file]),
  ...(poster === undefined ? [] : [[poster, `${poster}/1024.webp`] as [string, string]]),
]

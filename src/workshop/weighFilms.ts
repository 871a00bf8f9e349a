import { filmOf, filmPlaces, playedOf, readCaptions, type Film, type Played } from '#exhibits'
import type { Exhibit, Exhibition, Words } from '#exhibition'
import type { Locate } from '#exhibition/read'
import type { Problem } from '#kit'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { filmShape } from './filmShape.ts'
import { firstBytes, formatOf, promised } from './firstBytes.ts'

const mega = 1_000_000
/** The most bytes that a film, a sound and a file of captions may have. */
const limits = { film: 500 * mega, sound: 50 * mega, captions: 2 * mega }

/**
 * Looks at the files of every film and sound: that they are there, are what their names say and are
 * not too large, and that captions can be read. A film or a sound that cannot be shown, or that
 * would be shown without captions, is taken out of the exhibition; a film whose curator named no
 * place takes the shape of its file. `locate` names the exhibit's own place in the curator's files.
 */
export async function weighFilms(
  folder: string,
  exhibition: Exhibition,
  locate: (exhibit: string, path: readonly PropertyKey[]) => string,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const room of exhibition.rooms) {
    const kept = await Promise.all(
      room.exhibits.map(async (exhibit) => {
        const played = playedOf<Words>(exhibit.artefact)
        if (!played) return true
        const said = await weigh(folder, exhibit, played, (path) => locate(exhibit.id, path))
        problems.push(...said.problems)
        return said.fit
      }),
    )
    room.exhibits = room.exhibits.filter((_, at) => kept[at])
  }
  return problems
}

type Weighed = { fit: boolean; problems: Problem[] }

async function weigh(
  folder: string,
  exhibit: Exhibit,
  played: Played<Words>,
  at: Locate,
): Promise<Weighed> {
  const problems: Problem[] = []
  const own = ['artefact', 'with']
  const path = await inside(folder, played.file)
  const fault = path === undefined ? missing(played.file) : await whyNot(path, played)
  if (fault) return { fit: false, problems: [{ at: at([...own, 'file']), ...fault }] }
  const film = filmOf<Words>(exhibit.artefact)
  if (!film || path === undefined) return { fit: true, problems }
  await takeShape(exhibit, film, path)
  if (film.poster !== undefined && (await inside(folder, film.poster)) === undefined)
    problems.push({ at: at([...own, 'poster']), ...missing(film.poster) })
  const read = await Promise.all(
    film.captions.map(async ({ language, file }) => {
      const said = await weighCaptions(folder, file, at([...own, 'captions', language]))
      problems.push(...said.problems)
      return said.fit
    }),
  )
  const given = film.captions.length
  film.captions = film.captions.filter((_, i) => read[i])
  const bare = given > 0 && film.captions.length === 0 && !film.silent
  if (bare)
    problems.push({
      at: at([...own, 'captions']),
      says: 'none of its captions can be read, and a film is not shown without them',
      fix: 'mend the files of captions',
    })
  return { fit: !bare, problems }
}

/** Where a curator's file is; nothing where it is not, or lies outside by a link. */
async function inside(folder: string, file: string): Promise<string | undefined> {
  const [root, path] = await Promise.all(
    [folder, join(folder, file)].map((each) => realpath(each).catch(() => undefined)),
  )
  if (root === undefined || path === undefined) return undefined
  const way = relative(root, path)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`)) return undefined
  return (await stat(path)).isFile() ? path : undefined
}

const missing = (file: string) => ({
  says: `there is no file "${file}" in the folder`,
  fix: 'put it there, or correct the name (small and capital letters count)',
})

async function whyNot(
  path: string,
  { is, file }: Played<Words>,
): Promise<Omit<Problem, 'at'> | undefined> {
  const { size } = await stat(path)
  if (size > limits[is])
    return {
      says: `"${file}" has ${Math.ceil(size / mega)} MB, and a ${is} may have ${limits[is] / mega}`,
      fix: 'export it smaller',
    }
  const format = formatOf(await firstBytes(path, 64))
  if (format === promised(file)) return undefined
  return {
    says: `"${file}" is not what its name says${format ? `: by its first bytes it is ${format}` : ''}`,
    fix: format ? `name it .${format}` : `export it as .${promised(file) ?? 'webm'}`,
  }
}

/** Only where the curator named no place: what stands there now is the usual shape's. */
async function takeShape(exhibit: Exhibit, film: Film<Words>, path: string): Promise<void> {
  const format = promised(film.file)
  if (!format || !isDeepStrictEqual(exhibit.places, filmPlaces(film))) return
  const shape = await filmShape(path, format).catch(() => undefined)
  if (shape !== undefined) exhibit.places = filmPlaces(film, shape)
}

async function weighCaptions(folder: string, file: string, at: string): Promise<Weighed> {
  const path = await inside(folder, file)
  if (path === undefined) return { fit: false, problems: [{ at, ...missing(file) }] }
  if ((await stat(path)).size > limits.captions)
    return {
      fit: false,
      problems: [{ at, says: `"${file}" is too large for captions`, fix: 'keep it under 2 MB' }],
    }
  const { cues, faults } = readCaptions(await readFile(path, 'utf8'))
  return {
    fit: cues.length > 0,
    problems: faults.map(({ line, says, fix }) => ({ at: `${file}:${line}`, says, fix })),
  }
}

/** What all captions say, by language, so that the fonts have their letters. */
export async function captionTexts(
  folder: string,
  { rooms }: Exhibition,
): Promise<{ language: keyof Words; text: string }[]> {
  const files = rooms.flatMap(({ exhibits }) =>
    exhibits.flatMap(({ artefact }) => filmOf(artefact)?.captions ?? []),
  )
  return Promise.all(
    files.map(async ({ language, file }) => {
      const path = await inside(folder, file)
      const cues = path === undefined ? [] : readCaptions(await readFile(path, 'utf8')).cues
      return { language, text: cues.map(({ text }) => text).join('\n') }
    }),
  )
}

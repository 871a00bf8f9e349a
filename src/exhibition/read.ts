export { cutExhibition } from './cuts.ts'
export { exhibitionFile, words } from './schema.ts'
import type { Problem } from '#kit'
import type * as z from 'zod'
import { danglings } from './danglings.ts'
import { putNames } from './names.ts'
import { exhibitionFile } from './schema.ts'
import type { Exhibit, Exhibition, Place, Words } from './types.ts'

/** What a reader must know of a kind. */
export type KindSchema = {
  /** The schema of its `with`. */
  with: z.ZodType
  /** The places that an exhibit of this kind takes where its curator names none. */
  places?: (given: unknown, exhibit: Exhibit) => Place[]
  /** The label of an exhibit whose curator wrote none: what it says itself. */
  label?: (given: unknown) => Words | undefined
}
/** The kinds that a building knows, by name. */
export type KindSchemas = Readonly<Record<string, KindSchema>>
/** Turns a path such as ['rooms', 2, 'title'] into the file and line where it stands. */
export type Locate = (path: readonly PropertyKey[]) => string
export type Reading = { exhibition: Exhibition | undefined; problems: Problem[] }

const spell: Locate = (path) =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  )

/**
 * Reads what a curator wrote. Gives the exhibition, or nothing and the problems that prevent it;
 * problems that do not prevent it come along with it. `names` are put where texts say `{name}`.
 */
export function readExhibition(
  written: unknown,
  kinds: KindSchemas,
  names: unknown = {},
  locate: Locate = spell,
): Reading {
  const problems: Problem[] = []
  const named = putNames(written, names, (path, says) => problems.push({ at: locate(path), says }))
  const parsed = exhibitionFile.safeParse(named)
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => problemOf(issue, locate)))
    return { exhibition: undefined, problems }
  }
  const exhibition = parsed.data
  // Exhibits that cannot be shown; the rest of the hall lives without them.
  const unfit = new Set<unknown>()
  exhibition.rooms.forEach((room, r) =>
    room.exhibits.forEach((exhibit, e) => {
      const { kind, with: given } = exhibit.artefact
      const path = ['rooms', r, 'exhibits', e, 'artefact']
      const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
      if (!known) {
        unfit.add(exhibit)
        problems.push({
          at: locate([...path, 'kind']),
          says: `${exhibit.id} is of the kind "${kind}", which this hall does not know`,
          fix: `one of: ${Object.keys(kinds).sort().join(', ')}`,
        })
        return
      }
      const read = known.with.safeParse(given ?? {})
      if (read.success) {
        exhibit.artefact.with = read.data
        if (exhibit.label.en === '') exhibit.label = known.label?.(read.data) ?? exhibit.label
        if (exhibit.places.length === 0) exhibit.places = known.places?.(read.data, exhibit) ?? []
        if (exhibit.places.length > 0) return
        unfit.add(exhibit)
        problems.push({
          at: locate(['rooms', r, 'exhibits', e]),
          says: `${exhibit.id} does not say where it stands and how large it is`,
          fix: 'add places, such as [{ on: wall, size: [1, 0.8, 0.04] }] in metres',
        })
      } else {
        unfit.add(exhibit)
        problems.push(
          ...read.error.issues.map((issue) =>
            problemOf({ ...issue, path: [...path, 'with', ...issue.path] }, locate),
          ),
        )
      }
    }),
  )
  problems.push(...danglings(exhibition, locate))
  for (const room of exhibition.rooms)
    room.exhibits = room.exhibits.filter((exhibit) => !unfit.has(exhibit))
  return { exhibition, problems }
}

function problemOf(issue: z.core.$ZodIssue, locate: Locate): Problem {
  const at = locate(issue.path)
  if (issue.code === 'unrecognized_keys')
    return { at, says: `unknown: ${issue.keys.join(', ')}`, fix: `remove ${issue.keys.join(', ')}` }
  const fix = issue.code === 'custom' ? issue.params?.['fix'] : undefined
  return { at, says: issue.message, ...(typeof fix === 'string' ? { fix } : {}) }
}

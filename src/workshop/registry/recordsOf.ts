import type { Exhibit, Exhibition, Words } from '#exhibition'
import { isWords } from './isWords.ts'

/** What the registry keeps of an exhibit: what it says and by which rule it is made. */
export type ExhibitRecord = {
  id: string
  titles: Words
  label: Words
  /** The kind of its artefact; the record of a thing made by rule keeps the rule's numbers. */
  type: string
  method: 'made by rule on the device' | 'shown from its files'
  parameters: unknown
  makers: string[]
  seedFacts: string[]
  sources: string[]
  licence: string
  version: number
  /** SHA-256 of every file that comes with it, by its name. */
  files: Readonly<Record<string, string>>
}

/**
 * A record for every exhibit, in the order of the visit. Nothing that is made anew on a device is in
 * it: last bits differ from browser to browser. `filesOf` gives the files that come with an exhibit.
 */
export function recordsOf(
  { rooms, rights, version }: Pick<Exhibition, 'rooms' | 'rights' | 'version'>,
  filesOf: (exhibit: Exhibit) => Readonly<Record<string, string>>,
): ExhibitRecord[] {
  return rooms
    .flatMap(({ exhibits }) => exhibits)
    .map((exhibit) => {
      const { id, title, label, artefact, claims, seedFacts } = exhibit
      const files = filesOf(exhibit)
      const cited = new Set(claims.flatMap((claim) => claim.sources))
      return {
        id,
        titles: title,
        label,
        type: artefact.kind,
        method:
          Object.keys(files).length > 0 ? 'shown from its files' : 'made by rule on the device',
        parameters: withoutTexts(artefact.with),
        makers: ['this project'],
        seedFacts,
        sources: [...cited].toSorted(),
        licence: (exhibit.rights ?? rights).en,
        version,
        files,
      }
    })
}

/** What an artefact is given besides its texts: names and numbers of its rule. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts).filter((each) => each !== undefined)
  if (typeof value !== 'object' || value === null) return value
  if (isWords(value)) return undefined
  const fields = Object.entries(value).map(([key, each]) => [key, withoutTexts(each)] as const)
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined))
}

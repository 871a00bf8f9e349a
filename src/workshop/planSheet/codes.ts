import type { Exhibition } from '#exhibition'

/** What stands on the plan for a room or an exhibit, by its id. */
export type Codes = ReadonlyMap<string, string>

/** As long as a code may be to stand beside its mark. */
const most = 6

/**
 * Ids in capitals where all of them are short, as a curator who numbers them means them; else the
 * rooms are counted and the exhibits in each: 1, 1.1, 1.2.
 */
export function codesOf({ rooms }: Pick<Exhibition, 'rooms'>): Codes {
  const ids = rooms.flatMap(({ id, exhibits }) => [id, ...exhibits.map((each) => each.id)])
  if (ids.every((id) => id.length <= most)) return new Map(ids.map((id) => [id, id.toUpperCase()]))
  return new Map(
    rooms.flatMap(({ id, exhibits }, r): [string, string][] => [
      [id, `${r + 1}`],
      ...exhibits.map((each, e): [string, string] => [each.id, `${r + 1}.${e + 1}`]),
    ]),
  )
}

import type { Exhibit } from '#exhibition'

/** What the exhibition's files say of the ring. */
export type Sectors<Text = string> = {
  sectors: readonly { id: string; name: Text }[]
  exhibits: readonly Served<Text>[]
  /** Said before anything is picked, with # for the pairs. */
  fresh: Text
  /** Said when one is picked, with # for how many exhibits serve it. */
  first: Text
  /** Said of a pair that nothing serves. */
  none: Text
}
/** An exhibit and the sectors that it could be of use to, by their ids. */
type Served<Text = string> = { id: string; name: Text; serves: readonly string[] }

/** Read by the schema, and cut to one language since. */
export const sectorsOf = ({ artefact }: Exhibit<string>): Sectors => artefact.with as Sectors

/** The exhibits that serve all of these sectors, in the order of the hall. */
export function servedBy<Text>(
  { sectors, exhibits }: Sectors<Text>,
  picked: readonly number[],
): Served<Text>[] {
  const wanted = picked.map((sector) => sectors[sector]?.id ?? '')
  return exhibits.filter(({ serves }) => wanted.every((id) => serves.includes(id)))
}

/** Every pair of sectors, the first with all others, and so on. */
export const pairsOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (__, i): [number, number] => [a, a + 1 + i]),
  ).flat()

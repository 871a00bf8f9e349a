import type { Exhibit } from '#exhibition'

/** What the exhibition's files say of the chairs. */
export type Chairs<Text = string> = {
  roles: readonly { name: Text; asks: readonly Text[] }[]
  /** The role of each seat, from 1. */
  seats: readonly number[]
  /** How the rail is bent, with [wide], [deep], [back] and [arms] for centimetres. */
  rule: Text
}

/** Read by the schema, and cut to one language since. */
export const chairsOf = ({ artefact }: Exhibit<string>): Chairs => artefact.with as Chairs

/** The number of a seat's role, from 0. */
export const roleNumber = (exhibit: Exhibit<string>, seat: number): number =>
  (chairsOf(exhibit).seats[seat] ?? 1) - 1

/** What a seat's role is called. */
export const roleOf = (exhibit: Exhibit<string>, seat: number): string =>
  chairsOf(exhibit).roles[roleNumber(exhibit, seat)]?.name ?? ''

/** The question of a seat: the first seat of a role asks its first one, the second its second. */
export function questionOf(exhibit: Exhibit<string>, seat: number): string {
  const { roles, seats } = chairsOf(exhibit)
  const role = roleNumber(exhibit, seat)
  const { asks = [] } = roles[role] ?? {}
  const before = seats.slice(0, seat).filter((each) => each - 1 === role).length
  return asks[before % Math.max(1, asks.length)] ?? ''
}

import type { Exhibition, Place, Pins } from './types.ts'

/** What the hall must know before it can be planned and named: no labels, no sources. */
export type Outline<Text> = {
  id: string
  title: Text
  lead: Text
  interpretation: Text
  rights: Text
  wings: Record<string, Text>
  rooms: OutlineRoom<Text>[]
  plan: Pins
}
export type OutlineRoom<Text> = { id: string; wing: string; title: Text; exhibits: Entry<Text>[] }
export type Entry<Text> = { id: string; title: Text; kind: string; places: Place[] }

/** The outline of a whole exhibition. */
export function outline<Text>(exhibition: Exhibition<Text>): Outline<Text> {
  const { id, title, lead, interpretation, rights, wings, plan } = exhibition
  const rooms = exhibition.rooms.map((room) => ({
    id: room.id,
    wing: room.wing,
    title: room.title,
    exhibits: room.exhibits.map((exhibit) => ({
      id: exhibit.id,
      title: exhibit.title,
      kind: exhibit.artefact.kind,
      places: exhibit.places,
    })),
  }))
  return { id, title, lead, interpretation, rights, wings, rooms, plan }
}

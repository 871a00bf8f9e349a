import type { Language } from '#words'
import type { Exhibition, Place, Pins, Tour } from './types.ts'

/** What the hall must know before it can be planned and named: no labels, no sources. */
export type Outline<Text> = {
  id: string
  title: Text
  lead: Text
  interpretation: Text
  rights: Text
  wings: Record<string, Text>
  /** What it is written in, where that is not every language of the hall. */
  languages?: readonly Language[]
  /** The maps of light baked for its rooms and courts, by id. */
  lights?: Record<string, string>
  rooms: OutlineRoom<Text>[]
  tours: OutlineTour<Text>[]
  plan: Pins
}
/** A tour as one chooses it: its stops as the exhibits that they stand before. */
export type OutlineTour<Text> = Omit<Tour<Text>, 'stops'> & {
  id: string
  stops: { id: string; exhibit: string; cues: number; act?: unknown }[]
}
export type OutlineRoom<Text> = { id: string; wing: string; title: Text; exhibits: Entry<Text>[] }
export type Entry<Text> = { id: string; title: Text; kind: string; places: Place[] }

/** The outline of a whole exhibition. */
export function outline<Text>(exhibition: Exhibition<Text>): Outline<Text> {
  const { id, title, lead, interpretation, rights, wings, languages, lights, plan } = exhibition
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
  const head = {
    id,
    title,
    lead,
    interpretation,
    rights,
    wings,
    ...(languages ? { languages } : {}),
    ...(lights ? { lights } : {}),
  }
  return { ...head, rooms, tours: toursOf(exhibition), plan }
}

/** Stops that are not written, or that stand before nothing, are passed over. */
function toursOf<Text>({ tours, stops, rooms }: Exhibition<Text>): OutlineTour<Text>[] {
  const exhibits = new Set(rooms.flatMap((room) => room.exhibits.map((exhibit) => exhibit.id)))
  return Object.entries(tours).map(([id, tour]) => ({
    id,
    ...tour,
    stops: tour.stops.flatMap((name) => {
      const stop = Object.hasOwn(stops, name) ? stops[name] : undefined
      if (!stop || !exhibits.has(stop.exhibit)) return []
      const { exhibit, cues, act } = stop
      return [{ id: name, exhibit, cues: cues.length, ...(act === undefined ? {} : { act }) }]
    }),
  }))
}

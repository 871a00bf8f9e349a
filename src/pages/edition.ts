import type { Exhibit, Exhibition, Room } from '#exhibition'
import { pageWords, type Language, type PageWords } from '#words'

/** The catalogue in one language. Maps keep the order of the visit. */
export type Edition = {
  exhibition: Exhibition
  language: Language
  words: PageWords
  rooms: ReadonlyMap<string, Room>
  exhibits: ReadonlyMap<string, Shown>
  /** Whether exhibits of this kind are finished; others stand covered in the hall. */
  isFinished: (kind: string) => boolean
}

/** An exhibit where the visit comes upon it, with what comes before and after it. */
export type Shown = {
  exhibit: Exhibit
  room: Room
  before: Exhibit | undefined
  after: Exhibit | undefined
}

export function editionOf(
  exhibition: Exhibition,
  language: Language,
  isFinished: Edition['isFinished'],
): Edition {
  const route = exhibition.rooms.flatMap((room) =>
    room.exhibits.map((exhibit) => ({ exhibit, room })),
  )
  return {
    exhibition,
    language,
    isFinished,
    words: pageWords[language],
    rooms: new Map(exhibition.rooms.map((room) => [room.id, room])),
    exhibits: new Map(
      route.map((stop, i) => [
        stop.exhibit.id,
        { ...stop, before: route[i - 1]?.exhibit, after: route[i + 1]?.exhibit },
      ]),
    ),
  }
}

/** An id as it is printed: P1-1. */
export const codeOf = (id: string): string => id.toUpperCase()

import type { Problem } from '#kit'
import { languages, type Language } from '#words'
import type { Locate } from './read.ts'
import type { Exhibition, Tour } from './types.ts'

/** Two lines of a caption, characters. */
const longest: Record<Language, number> = { en: 84, zh: 32, ru: 84 }
/** Seconds that a cue stands, and by how much of its word a tour may be longer or shorter. */
const cueSeconds = 5.6
const slack = 0.1

/** Seconds that a tour takes when it is played: its cues, and the way between its stops. */
function tourSeconds({ stops, pause }: Tour<unknown>, cues: (stop: string) => number): number {
  return stops.reduce((sum, stop) => sum + cues(stop) * cueSeconds + pause, 0)
}

/** What is wrong with tours: lost stops and exhibits, captions too long, tours longer than they say. */
export function tourFaults({ tours, stops, rooms }: Exhibition, locate: Locate): Problem[] {
  const problems: Problem[] = []
  const say = (path: PropertyKey[], says: string, fix: string) =>
    problems.push({ at: locate(path), says, fix })
  const exhibits = new Set(rooms.flatMap((room) => room.exhibits.map(({ id }) => id)))
  for (const [id, stop] of Object.entries(stops)) {
    if (!exhibits.has(stop.exhibit))
      say(['stops', id, 'exhibit'], `no exhibit "${stop.exhibit}"`, 'name an exhibit of a room')
    stop.cues.forEach((cue, c) => {
      for (const language of languages)
        if ([...cue[language]].length > longest[language])
          say(
            ['stops', id, 'cues', c, language],
            `${[...cue[language]].length} characters, and a caption holds ${longest[language]}`,
            'shorten it, or make two cues of it',
          )
    })
  }
  for (const [id, tour] of Object.entries(tours)) {
    tour.stops.forEach((stop, s) => {
      if (!Object.hasOwn(stops, stop))
        say(['tours', id, 'stops', s], `no stop "${stop}"`, 'write it under stops, or leave it out')
    })
    const minutes = tourSeconds(tour, (stop) => stops[stop]?.cues.length ?? 0) / 60
    if (Math.abs(minutes - tour.minutes) > tour.minutes * slack)
      say(
        ['tours', id, 'minutes'],
        `it says ${tour.minutes} minutes and takes ${minutes.toFixed(1)}`,
        `write minutes: ${Math.round(minutes)}, or change its stops`,
      )
  }
  return problems
}

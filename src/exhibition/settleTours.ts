import { languages, type Language } from '#words'
import { referTo, type Origins } from './danglings.ts'
import type { Path, Say } from './say.ts'
import type { Exhibition, Stop, Tour } from './types.ts'
import { languagesOf } from './wordsSchema.ts'

/** Two lines of a caption, characters. */
const longest: Record<Language, number> = { en: 84, zh: 32, ru: 84 }
/** Seconds that a cue stands, and by how much of its word a tour may be longer or shorter. */
const cueSeconds = 5.6
const slack = 0.1

/** Seconds that a tour takes when it is played: its cues, and the way between its stops. */
function tourSeconds({ stops, pause }: Tour<unknown>, cues: (stop: string) => number): number {
  return stops.reduce((sum, stop) => sum + cues(stop) * cueSeconds + pause, 0)
}

/**
 * Says what is wrong with tours: lost stops and exhibits, captions too long, tours longer than they
 * say. Stops that lead nowhere are taken out.
 */
export function settleTours(exhibition: Exhibition, { unread }: Origins, say: Say): void {
  const { tours, stops, rooms } = exhibition
  const exhibits = rooms.flatMap((room) => room.exhibits.map(({ id }) => id))
  const toExhibit = referTo(say, unread)('exhibit', exhibits, 'name an exhibit of a room')
  const first = exhibition.languages?.[0] ?? 'en'
  const left = new Set<string>()
  for (const [id, stop] of Object.entries(stops)) {
    sayLongCues(stop, first, ['stops', id], say)
    const meant = toExhibit(stop.exhibit, ['stops', id, 'exhibit'])
    if (meant !== undefined) stop.exhibit = meant
    else {
      left.add(id)
      delete stops[id]
    }
  }
  const fix = 'write it under stops, or leave it out'
  const toStop = referTo(say, left)('stop', Object.keys(stops), fix)
  for (const [id, tour] of Object.entries(tours)) {
    const whole = !tour.stops.some((stop) => left.has(stop))
    tour.stops = tour.stops.flatMap((stop, s) => toStop(stop, ['tours', id, 'stops', s]) ?? [])
    if (whole) sayLength(tour, stops, ['tours', id, 'minutes'], say)
    if (tour.stops.length === 0) delete tours[id]
  }
}

/** A plain cue is in the `first` language. */
function sayLongCues({ cues }: Stop, first: Language, at: Path, say: Say): void {
  cues.forEach((cue, c) => {
    const there = languagesOf(cue)
    const written = there === 'plain' ? [first] : (there ?? languages)
    for (const language of written) {
      const length = [...cue[language]].length
      if (length > longest[language])
        say([...at, 'cues', c, language], {
          says: `${length} characters, and a caption holds ${longest[language]}`,
          fix: 'shorten it, or make two cues of it',
        })
    }
  })
}

function sayLength(tour: Tour, stops: Record<string, Stop>, path: Path, say: Say): void {
  const takes = tourSeconds(tour, (stop) => stops[stop]?.cues.length ?? 0) / 60
  const off = (minutes: number) => Math.abs(takes - minutes) > minutes * slack
  if (!off(tour.minutes)) return
  const minutes = [Math.round(takes), Number(takes.toFixed(1))].find((each) => !off(each))
  say(path, {
    says: `it says ${tour.minutes} minutes and takes ${takes.toFixed(1)}`,
    fix: `write minutes: ${minutes ?? Math.round(takes)}, or change its stops`,
    ...(minutes === undefined || minutes === 0 ? {} : { mend: { path: [...path], set: minutes } }),
  })
}

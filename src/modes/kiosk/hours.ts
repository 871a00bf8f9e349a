import { days, type OpeningHours } from '#exhibition'
import { day, instantOf, wallAt } from './wallClock.ts'

/** Whether the house is open, and the instant up to which that stands (milliseconds, UTC). */
export type Openness = { open: boolean; since: number; until: number }

/** How far one looks ahead for the next opening; then one looks again. */
const ahead = 9

const always: Openness = { open: true, since: -Infinity, until: Infinity }

/** What is written for a date, given as its midnight in UTC. */
function openingsOn({ week, holidays }: OpeningHours, date: number): readonly string[] {
  const written = new Date(date).toISOString().slice(0, 10)
  const holiday = holidays.find((each) => each.date === written)
  return holiday?.open ?? week[days.at(new Date(date).getUTCDay() - 1) ?? 'sunday'] ?? []
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

/** The openings of a date as instants; one that ends before it begins ends on the next day. */
function spansOn(hours: OpeningHours, date: number): [from: number, to: number][] {
  return openingsOn(hours, date).map((written) => {
    const [from = 0, to = 0] = written.split('-').map(minutesOf)
    const ends = to > from ? to : to + day
    return [instantOf(hours.timeZone, date + from), instantOf(hours.timeZone, date + ends)]
  })
}

/**
 * Whether the house is open at an instant, by the clock of its own place, and how long that stands.
 * Openings that touch are one. A house without hours is always open.
 */
export function opennessAt(hours: OpeningHours | undefined, now: number): Openness {
  if (!hours) return always
  const today = Math.floor(wallAt(hours.timeZone, now) / day) * day
  const dates = Array.from({ length: ahead + 2 }, (_, i) => today + (i - 1) * day)
  const spans = dates.flatMap((date) => spansOn(hours, date)).toSorted((a, b) => a[0] - b[0])
  const horizon = instantOf(hours.timeZone, today + ahead * day)
  const state: Openness = { open: false, since: -Infinity, until: horizon }
  for (const [from, to] of spans) {
    if (to <= from) continue
    if (from > now && !(state.open && from <= state.until))
      return { ...state, until: Math.min(state.until, from) }
    if (to <= now) state.since = Math.max(state.since, to)
    else if (state.open) state.until = Math.max(state.until, to)
    else Object.assign(state, { open: true, since: from, until: to })
  }
  return state
}

/** Whether it is late or early at the place of the house: then a bright screen is turned down. */
export function isNight(timeZone: string | undefined, now: number): boolean {
  const wall = timeZone === undefined ? now : wallAt(timeZone, now)
  const hour =
    timeZone === undefined ? new Date(wall).getHours() : Math.floor((wall % day) / 3_600_000)
  return hour >= 21 || hour < 7
}

/** The day there, `2026-11-25`; by the device's own clock where the place of the house is not known. */
export function dayAt(timeZone: string | undefined, now: number): string {
  const wall =
    timeZone === undefined
      ? now - new Date(now).getTimezoneOffset() * 60_000
      : wallAt(timeZone, now)
  return new Date(wall).toISOString().slice(0, 10)
}

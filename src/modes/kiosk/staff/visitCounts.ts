import { isObject } from '#kit'
import type { Keeping } from '#visit'

/** How many visits began here: on this day, in seven and in thirty days up to it, and ever. */
export type Counted = { today: number; week: number; month: number; ever: number }

export type VisitCounts = {
  /** One more has begun. */
  add: () => void
  now: () => Counted
  /** The days that are kept, the latest last, as a table for staff. */
  csv: () => string
}

const name = 'enfilade.visits'
/** Days that are kept; what was counted before stays in the sum. */
const most = 400

/**
 * Counts visits by day, and nothing else about them, on this device. `today` gives the day by the
 * clock of the house, `2026-11-25`; a clock that was set wrong spoils that day alone.
 */
export function createVisitCounts(keeping: Keeping, today: () => string): VisitCounts {
  const read = (): { days: Record<string, number>; ever: number } => {
    try {
      const found: unknown = JSON.parse(keeping.getItem(name) ?? 'null')
      if (!isObject(found) || !isObject(found['days'])) return { days: {}, ever: 0 }
      const days = Object.entries(found['days']).flatMap(([day, count]) =>
        isDay(day) && isCount(count) ? [[day, count] as const] : [],
      )
      const sum = days.reduce((all, [, count]) => all + count, 0)
      const { ever } = found
      return { days: Object.fromEntries(days), ever: isCount(ever) ? Math.max(ever, sum) : sum }
    } catch {
      // Spoilt by somebody: it is counted anew.
      return { days: {}, ever: 0 }
    }
  }
  const since = (days: Record<string, number>, back: number): number => {
    const last = today()
    const first = daysBefore(last, back - 1)
    return Object.entries(days).reduce(
      (sum, [day, count]) => (day >= first && day <= last ? sum + count : sum),
      0,
    )
  }
  return {
    add: () => {
      const { days, ever } = read()
      const day = today()
      days[day] = (days[day] ?? 0) + 1
      const kept = Object.keys(days).toSorted().slice(-most)
      const counted = Object.fromEntries(kept.map((each) => [each, days[each]]))
      try {
        keeping.setItem(name, JSON.stringify({ days: counted, ever: ever + 1 }))
      } catch {
        // A full memory counts no further; the visit is none the worse for it.
      }
    },
    now: () => {
      const { days, ever } = read()
      return { today: since(days, 1), week: since(days, 7), month: since(days, 30), ever }
    },
    csv: () => {
      const rows = Object.entries(read().days).toSorted(([one], [other]) => (one < other ? -1 : 1))
      return ['day,visits', ...rows.map((row) => row.join(','))].map((row) => `${row}\r\n`).join('')
    },
  }
}

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day)
const isCount = (count: unknown): count is number =>
  typeof count === 'number' && Number.isInteger(count) && count >= 0

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

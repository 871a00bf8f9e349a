const minute = 60_000
export const day = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/**
 * What a clock on the wall of that place shows at an instant (milliseconds since 1970, UTC), given
 * as if the wall's time were UTC: its date and hour can then be reckoned with.
 */
export function wallAt(timeZone: string, instant: number): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant))
    shown[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: past = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, date, hour, past, second) + (((instant % 1000) + 1000) % 1000)
}

const offsetAt = (timeZone: string, instant: number): number => wallAt(timeZone, instant) - instant

/**
 * The first instant at which that wall shows this time or a later one. Of a time that comes twice
 * when clocks go back it is the first; one that is skipped when they go forward is the moment of
 * the change.
 */
export function instantOf(timeZone: string, wall: number): number {
  // Whatever happens to clocks there, these two are before and after it.
  const offsets = [offsetAt(timeZone, wall - day), offsetAt(timeZone, wall + day)]
  const sure = offsets
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(timeZone, instant) === wall)
  if (sure.length > 0) return Math.min(...sure)
  let before = wall - Math.max(...offsets) - minute
  let after = wall - Math.min(...offsets)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallAt(timeZone, middle) < wall) before = middle
    else after = middle
  }
  return after
}

import { days, type Day, type KioskSettings, type OpeningHours } from '#exhibition'
import type { Language } from '#words'

/** The settings as the set-up page's fields hold them: texts as they are typed. */
export type Filled = {
  languages: readonly Language[]
  first: Language
  start: string
  /** Exhibits that are ticked; none for all of them. */
  exhibits: ReadonlySet<string>
  idle: string
  warning: string
  sound: boolean
  publicAddress: string
  timeZone: string
  week: Readonly<Record<Day, string>>
  holidays: string
  foot: string
  height: string
}

/** Fills the fields with how the kiosk is kept now; `zone` is the device's own. */
export function filledFrom(kept: KioskSettings, zone: string): Filled {
  const { hours, screen } = kept
  const openings = (open: readonly string[] = []) => open.join(', ')
  const week = Object.fromEntries(days.map((day) => [day, openings(hours?.week[day])]))
  return {
    languages: kept.languages,
    first: kept.languages[0] ?? 'en',
    start: kept.start ?? '',
    exhibits: new Set(kept.exhibits),
    idle: String(kept.idle),
    warning: String(kept.warning),
    sound: kept.sound === 'on',
    publicAddress: kept.publicAddress ?? '',
    timeZone: hours?.timeZone ?? zone,
    // Every day is there: they are listed above.
    week: week as Filled['week'],
    holidays: (hours?.holidays ?? [])
      .map(({ date, open }) => `${date} ${open.length > 0 ? openings(open) : 'closed'}`)
      .join('\n'),
    foot: screen ? String(screen.foot) : '',
    height: screen ? String(screen.height) : '',
  }
}

/**
 * What was filled in, as `kiosk.json`. `kept` is how the kiosk was kept before: what the page has no
 * field for stays. `rooms` are the exhibits of each room: one that is ticked whole is written as one.
 * What makes no sense is written as it was typed, so that who reads the file can name it.
 */
export function writtenFrom(
  filled: Filled,
  kept: KioskSettings,
  rooms: ReadonlyMap<string, readonly string[]>,
): object {
  const { first, languages, start, publicAddress, foot, height } = filled
  const hours = hoursFrom(filled)
  const exhibits = [...rooms].flatMap(([room, within]) => {
    const ticked = within.filter((id) => filled.exhibits.has(id))
    return ticked.length > 0 && ticked.length === within.length ? [room] : ticked
  })
  return {
    idle: Number(filled.idle),
    warning: Number(filled.warning),
    languages: [first, ...languages.filter((each) => each !== first)],
    ...(start === '' ? {} : { start }),
    ...(exhibits.length > 0 ? { exhibits } : {}),
    sound: filled.sound ? 'on' : 'off',
    ...(publicAddress.trim() === '' ? {} : { publicAddress: publicAddress.trim() }),
    ...(hours ? { hours } : {}),
    ...(foot === '' || height === ''
      ? {}
      : { screen: { foot: Number(foot), height: Number(height) } }),
    attract: kept.attract,
  }
}

function hoursFrom({ timeZone, week, holidays }: Filled): OpeningHours | undefined {
  const openDays = days.flatMap((day) => {
    const open = openingsIn(week[day])
    return open.length > 0 ? [[day, open] as const] : []
  })
  const dates = holidays.split('\n').flatMap((line) => {
    const [date = '', ...rest] = line.trim().split(/\s+/)
    const open = rest.join(' ')
    return date === '' ? [] : [{ date, open: open === 'closed' ? [] : openingsIn(open) }]
  })
  if (openDays.length === 0 && dates.length === 0) return undefined
  // Days that are not like others need others: then every other day is open around the clock.
  const always = days.map((day) => [day, ['00:00-24:00']] as const)
  return {
    timeZone: timeZone.trim(),
    week: Object.fromEntries(openDays.length > 0 ? openDays : always),
    holidays: dates,
  }
}

/** `9:00 – 17:00, 18-20` as it is read: two digits each, a plain stroke between. */
function openingsIn(text: string): string[] {
  return text
    .split(/[,;，；、]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) =>
      each
        .replace(/\s*[-–—−]\s*/, '-')
        .split('-')
        .map((time) =>
          time
            .replace(/^(\d{1,2})$/, '$1:00')
            .replace(/^(\d)[:.：]/, '0$1:')
            .replace(/[.：]/, ':'),
        )
        .join('-'),
    )
}

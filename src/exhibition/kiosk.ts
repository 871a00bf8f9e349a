import type { Language } from '#words'

/** The days of the week, Monday first. */
export const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Day = (typeof days)[number]

/**
 * When the house is open, by the clock of its own place. An opening is written `09:00-17:00`, one
 * past midnight `20:00-02:00`; a day that is left out, or has none, is closed.
 */
export type OpeningHours = {
  /** Its place as the tz database names it, `Asia/Shanghai`. */
  timeZone: string
  week: Partial<Record<Day, string[]>>
  /** Days that are not like others of their name; a date is written `2026-10-01`. */
  holidays: { date: string; open: string[] }[]
}

/** What a kiosk shows while nobody is there: a place, and what is done there after so many seconds. */
export type Shot = { at: string; acts: { after: number; act: unknown }[] }

/** How a kiosk is kept: `kiosk.json` in the exhibition's folder. Times are in seconds. */
export type KioskSettings = {
  /** Without any input, until the warning; and how long the warning waits for one. */
  idle: number
  warning: number
  /** What may be chosen; a visit begins in the first. */
  languages: Language[]
  /** The room or exhibit where a visit begins; where the exhibition's visits arrive, if left out. */
  start?: string
  /**
   * Exhibits that may be opened here, all if left out; the others are only looked at. In the file a
   * room stands for all that is in it.
   */
  exhibits?: string[]
  /** Metres: how high over the floor the picture begins, and its own height. */
  screen?: { foot: number; height: number }
  /** Whether a visit begins with the sounds of the rooms. */
  sound: 'off' | 'on'
  /** Where the same hall is open to phones: what a visitor takes along leads there. */
  publicAddress?: string
  hours?: OpeningHours
  attract: Shot[]
}

/** A kiosk of which nothing was said. */
export const plainKiosk: KioskSettings = {
  idle: 60,
  warning: 20,
  languages: ['zh', 'en', 'ru'],
  sound: 'off',
  attract: [],
}

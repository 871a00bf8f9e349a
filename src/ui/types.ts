import type { Findable, Held } from '#exhibition'
import type { Clock, Problem } from '#kit'
import type { Made, Preferences, Visit } from '#visit'
import type { Docent } from '#visit/docent'
import type { Language } from '#words'
import type { StoreApi } from 'zustand/vanilla'

/** How the hall stands apart from the visit: whether the picture is lost, and what went wrong. */
export type HallStatus = { lost: boolean; problems: readonly Problem[]; covered: Covered }

/** What lies over the edges of the picture, CSS pixels from the right and the bottom edge. */
export type Covered = { right: number; bottom: number }

/** All that the interface needs of the hall. */
export type HallForUi = {
  visit: Visit
  clock: Clock
  held: StoreApi<Held>
  preferences: StoreApi<Preferences>
  docent: Docent
  /** Whether the device can speak a language, where somebody wants it to. */
  voice: { speaks: (language: Language) => boolean }
  /** What can be looked for. */
  findables: () => Promise<Findable[]>
  /** The file of something on the shelf. */
  make: (made: Made) => Promise<File>
  /** The day by the visitor's calendar, `2026-11-25`. */
  today: () => string
  /** Whether exhibits of this kind are finished; others stand covered. */
  isFinished: (kind: string) => boolean
  /** Says that something went wrong, for staff. */
  report: (problem: Problem) => void
  /** Changes the language in place. */
  speak: (language: Language) => void
  status: StoreApi<HallStatus>
  /** The shareable address of where the visitor stands. */
  address: () => string
  /** Told what the card covers, so that the picture can shift. */
  inset: (covered: Covered) => void
  /** The exhibit asked for by keyboard whose card has not come yet: the focus follows it. */
  wanted: { current: string | undefined }
  /** Whether the catalogue on this host is of this exhibition. */
  hasPages: boolean
}

import type { Held } from '#exhibition'
import type { Clock, Problem } from '#kit'
import type { Visit } from '#visit'
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

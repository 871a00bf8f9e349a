import type { Findable, Held, OpenExhibit, Pixels } from '#exhibition'
import type { Clock, Problem } from '#kit'
import type { Made, Preferences, Visit } from '#visit'
import type { Docent } from '#visit/docent'
import type { Language, Said } from '#words'
import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { HeardEvent } from './Heard.tsx'
import type { IconName } from './Icon.tsx'

/** How the hall stands apart from the visit: whether the picture is lost, and what went wrong. */
export type HallStatus = {
  lost: boolean
  problems: readonly Problem[]
  covered: Covered
  /** The way into a headset, where the device has one. */
  entrance: ReactNode
}

/** A picture to look at from near: where it is, and how many pixels it has there. */
export type Shown = { address: string; pixels: Pixels }

/** What lies over the edges of the picture, CSS pixels from the right and the bottom edge. */
export type Covered = { right: number; bottom: number }

/** What may be done with an exhibit: buttons, each for an act of its rule, and what it says now. */
export type Acts = {
  buttons: readonly {
    /** What the button says: a word of its kind's own, or a title of the exhibition's own. */
    word?: Said
    title?: string
    icon?: IconName
    /** Whether its icon says it where there is no room for words. */
    plain?: boolean
    act: unknown
    /** For what is on or off. */
    pressed?: boolean
    /** What the form in the card does as well: a button only where there is no card. */
    inForm?: true
  }[]
  /** The text of the one of so many that is open, with `at`, `of` and `title` in its word; it counts from 1. */
  tells?: { word: Said; at: number; of: number; title: string; text: string }
}

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
  /** The picture that an exhibit is; nothing for what is none, or does not come. */
  pictureOf: (exhibit: OpenExhibit) => Shown | undefined
  /** What may be done with an exhibit in this state; nothing for one that only is looked at. */
  actsOf: (exhibit: OpenExhibit, state: unknown) => Acts | undefined
  /** Says that something went wrong, for staff. */
  report: (problem: Problem) => void
  /** Changes the language in place. */
  speak: (language: Language) => void
  status: StoreApi<HallStatus>
  /** What was heard last, and how many sounds there were. */
  heard: StoreApi<{ event?: HeardEvent; count: number }>
  /** The address of this hall and language, without where the visitor stands. */
  home: () => string
  /** The shareable address of where the visitor stands. */
  address: () => string
  /** Told what the card covers, so that the picture can shift. */
  inset: (covered: Covered) => void
  /** The exhibit asked for by keyboard whose card has not come yet: the focus follows it. */
  wanted: { current: string | undefined }
  /** The player of a film or a sound, for its card; nothing for what does not play. */
  player: (exhibit: OpenExhibit) => ReactNode
  /** What lies over the picture's lower edge: what is said in a film. */
  edge: ReactNode
  /** Whether the catalogue on this host is of this exhibition. */
  hasPages: boolean
  /** Whether nothing may lead out of the hall, as on a kiosk. */
  closed: boolean
  /** Whether a teacher shows the hall to a class: then nothing turns sound on, and there is a clock. */
  lesson: boolean
}

import type { Rect } from '#kit'
import type { Language } from '#words'

/** One text in every language of the exhibition. Markdown where the field says so. */
export type Words = Record<Language, string>

export type Evidence = 'verified' | 'known' | 'design'
export type Size = readonly [width: number, height: number, depth: number]
export type On = 'wall' | 'plinth' | 'table' | 'floor' | 'ceiling'
export type Side = 'north' | 'south' | 'east' | 'west'

/**
 * `Text` is `Words` in the whole exhibition and `string` once it is cut to one language.
 * Lengths are metres, angles degrees, axes those of the plan (+x east, -z north, y up).
 */
export type Exhibition<Text = Words> = {
  version: 1
  id: string
  /** What it is written in; all that the hall speaks if left out. */
  languages?: Language[]
  /** The maps of light baked for its rooms and courts, by id; the build adds them. */
  lights?: Record<string, string>
  title: Text
  /** One line under the title. */
  lead: Text
  /** The line that every label of a model carries. */
  interpretation: Text
  rights: Text
  /** Wing id to its short name. */
  wings: Record<string, Text>
  /** Whose exhibition it is, or whom it presents. */
  hosts: Host<Text>[]
  /** What exhibits share, by id. */
  threads: Record<string, Thread<Text>>
  sources: Record<string, Source>
  /** Facts that the exhibition promises to show, by id, in the curators' own English. */
  seedFacts: Record<string, string>
  rooms: Room<Text>[]
  /** Tours by id, and the stops that they are made of, each written once. */
  tours: Record<string, Tour<Text>>
  stops: Record<string, Stop<Text>>
  plan: Pins
}

/** A way through the hall. */
export type Tour<Text = Words> = {
  title: Text
  /** How long it says that it takes. */
  minutes: number
  /** The least time between the end of a stop and the first words of the next, seconds. */
  pause: number
  /** Inside a room a docent walks ahead; `fade` sets the visitor down at every stop. */
  travel: 'fade' | 'glide'
  /** Ids of stops. */
  stops: string[]
}

/** Where a tour stops: before an exhibit, with what is said there, a sentence or two at a time. */
export type Stop<Text = Words> = { exhibit: string; cues: Text[]; act?: unknown }

/** An institution that a wing presents; `within` is the larger one that it is part of. */
export type Host<Text = Words> = {
  wing: string
  is: 'museum' | 'organization'
  name: Text
  within?: { is: 'museum' | 'organization'; name: Text }
}

/** A motif or a symmetry that runs through several exhibits: those on it are related. */
export type Thread<Text = Words> = { by: 'motif' | 'symmetry'; title: Text }

export type Source = { cites: string; usedFor: string }

export type Room<Text = Words> = {
  id: string
  wing: string
  title: Text
  /** The room's idea in one sentence. */
  theme: Text
  /** Markdown, short: what the room's panel says under its title, instead of the theme. */
  text?: Text
  exhibits: Exhibit<Text>[]
}

export type Exhibit<Text = Words> = {
  id: string
  title: Text
  artefact: { kind: string; with: unknown }
  /** One for each thing that stands or hangs. */
  places: Place[]
  lead: Text
  /** Markdown, short: what hangs beside the exhibit. */
  label: Text
  /** Markdown: behind "more". */
  more?: Text
  /** What a visitor may do here. */
  invites?: Text
  /** What is seen, for those who do not see it. */
  alt: Text
  claims: Claim<Text>[]
  seedFacts: string[]
  /** Exhibits to see next, by the curators' choice. */
  related: string[]
  /** Ids of the exhibition's threads. */
  threads: string[]
  /** Whether the label carries the "digital interpretation" line. */
  interpretation: boolean
  /** Where it differs from the exhibition's. */
  rights?: Text
}

export type Place = { on: On; size: Size; role?: string }
export type Claim<Text = Words> = { says: Text; evidence: Evidence; sources: string[] }

/** What the curator pins of the building, as much or as little as they like: the planner does the rest. */
export type Pins = {
  arrival?: Stand
  rooms: Record<string, RoomPin>
  courts: Record<string, CourtPin>
  openings: OpeningPin[]
  hangings: Record<string, HangingPin[]>
  /** Where one stands to see an exhibit, where the rule would choose worse. */
  views: Record<string, Stand>
}

/** Where somebody stands and looks: metres and degrees, heading 0 north, clockwise; pitch up positive. */
export type Stand = { x: number; z: number; heading: number; pitch?: number }

export type RoomPin = Rect & {
  /** Metres above the floor; a room without one is open to the sky. */
  ceiling?: number
  /** Height of the walls of a room that is open to the sky. */
  walls?: number
  /** Name of the room's palette, a key of the finish. */
  palette: string
  /** Walls in another material than the palette's: side to material. */
  accents?: Partial<Record<Side, string>>
  fixtures?: FixturePin[]
}

export type CourtPin = Rect & { palette: string; planting: 'bamboo' | 'stone and water' }

export type OpeningPin = {
  kind: 'doorway' | 'window' | 'well'
  /** Rooms or courts on both sides; a well has one. */
  between: [string] | [string, string]
  at: [x: number, z: number]
  width: number
  /** Clear height; of a well its extent along z. */
  height: number
  sill?: number
  shape?: 'square' | 'moon'
}

/** Things that belong to the room and not to an exhibit. */
export type FixturePin = {
  kind: 'column' | 'bench' | 'tree' | 'stone'
  at: [x: number, z: number]
  turn?: number
}

/** On a wall: `along` its axis, or wherever the planner finds room on it. */
export type HangingPin =
  | { wall: Side; along?: number; centre?: number }
  | { at: [x: number, z: number]; turn: number; base?: number }

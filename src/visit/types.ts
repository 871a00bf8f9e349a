import type { Point } from '#kit'
import type { FloorPlan } from '#plan'
import type { StoreApi } from 'zustand/vanilla'
import type { Visitor } from './visitor.ts'

/** What the visitor is doing, one thing at a time. */
export type Activity =
  | { doing: 'wandering' }
  | { doing: 'approaching'; exhibit: string }
  | { doing: 'viewing'; exhibit: string }
  | { doing: 'following'; tour: string; stop: number }
  | { doing: 'away' }

/** The visitor's eyes on the plan: metres, y above the floor; degrees, heading 0 north, clockwise. */
export type Pose = { x: number; y: number; z: number; heading: number; pitch: number }

/** What the devices ask for. Written by the bindings, read by `step`. */
export type Intents = {
  /** -1 back to 1 forward, -1 left to 1 right, -1 to 1 clockwise. */
  forward: number
  aside: number
  turn: number
  hurry: boolean
  /** Degrees still to be looked round by dragging; `step` takes them. */
  lookHeading: number
  lookPitch: number
}

export type VisitState = {
  activity: Activity
  /** The room the visitor stands in. */
  room: string
  /** Whether something carries the visitor: to a place, to an exhibit, or the last of a step. */
  carried: boolean
  /** Whether the visitor has taken a first step or turn. */
  moved: boolean
}

export type Visit = {
  plan: FloorPlan
  /** Changed in place by `step`, every frame; never in a store. */
  pose: Readonly<Pose>
  intents: Intents
  store: StoreApi<VisitState>
  visitor: StoreApi<Visitor>
  /** Moves the visit on by that many seconds; says whether anything moved or still moves. */
  step: (seconds: number) => boolean
  /** Walks to the exhibit's view and opens it; from far away, or with reduced motion, by a cut. */
  approach: (exhibit: string) => void
  /** Walks to a place on the floor, round obstacles. */
  walkTo: (x: number, z: number) => void
  /**
   * Takes the visitor along on a tour: to the exhibit of its stop (counted from 1), ahead of them
   * at a calm walk, or set down there.
   */
  follow: (tour: string, stop: number, exhibit: string, travel: 'fade' | 'glide') => void
  /** Corners of the way along which something carries the visitor; none where nothing does. */
  way: () => readonly Point[]
  /** Puts the exhibit away and wanders. */
  leave: () => void
  /** Approaches the exhibit after or before the one in view (or last seen), in the rooms' order. */
  next: () => void
  previous: () => void
  /** Stands the visitor at a room's or exhibit's view at once. Throws if nothing has that id. */
  go: (id: string) => void
  /** Puts the eyes there, where a headset has them. */
  look: (eyes: Readonly<Pose>) => void
  /** Lets an exhibit's own rule answer to an act, as its kind defines it. */
  act: (exhibit: string, act: unknown) => void
  /** Listens for moves that begin outside of a frame, so that a frame is drawn; gives its undo. */
  onStir: (listen: () => void) => () => void
}

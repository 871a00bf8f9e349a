import type { Bar, Ink, Level } from '#lettering'
import type { Language } from '#words'
import type { Comfort } from './comfort.ts'

/** What a key on a board does. Plain, so that a test can tell. */
export type Deed =
  | { does: 'act'; exhibit: string; act: unknown }
  /** Turns the pages of a board's text or of its keys. */
  | { does: 'turn'; pages: 'text' | 'keys' | 'said'; to: number }
  | { does: 'approach'; exhibit: string }
  | { does: 'go'; room: string }
  | { does: 'speak'; language: Language }
  | { does: 'show'; list: MenuList }
  /** Another way to be moved, to sit or to point. */
  | { does: 'comfort'; to: Partial<Comfort> }
  | { does: 'sound' }
  /** Lists the works whose names begin so. */
  | { does: 'find'; initial: string }
  /** Begins a tour, or tells its docent. */
  | { does: 'tour'; tour: string }
  | { does: 'docent'; is: 'play' | 'pause' | 'next' | 'back' | 'resume' | 'end' }
  /** Looks for another surface for the thing on the table. */
  | { does: 'again' }
  | { does: 'dismiss' }
  | { does: 'leave' }
export type MenuList = 'home' | 'room' | 'plan' | 'find' | 'tours' | 'comfort'

/** `on` is what is chosen or pressed; an icon stands instead of its label. */
export type Key = { label: string; icon?: 'back' | 'on'; deed: Deed; on?: boolean }

/** Lines of text in one hand, a drawing of bars, or keys side by side in so many columns. From the top down. */
export type Block =
  | { lines: readonly string[]; level: Level; ink?: Ink }
  | { drawing: readonly Bar[]; width: number; height: number }
  | { keys: readonly (Key | undefined)[]; columns: number }

/** Where a key is: metres from the board's upper left corner, y down. */
export type Region = { x: number; y: number; width: number; height: number; key: Key }

/**
 * How a board stands: its middle, metres; the heading in which its face looks; by how many degrees
 * it leans back; by how much it is smaller because it had to stand nearer.
 */
export type Placement = {
  x: number
  y: number
  z: number
  heading: number
  tilt: number
  scale: number
}

/** A board that may be pointed at. Its sizes are those before it is scaled, metres. */
export type ShownBoard = {
  placement: Placement
  width: number
  height: number
  regions: readonly Region[]
  /** Whether rays and fingers go through it: it only says something. */
  mute?: boolean
}

import type { OpeningPin, Outline, Stand } from '#exhibition'
import type { Rect } from '#kit'
import type { Content } from './content.ts'
import type { Join, Walls } from './doors.ts'
import type { Plot } from './ground.ts'
import type { Doors } from './sightLine.ts'
import type { Sizes } from './sizes.ts'

/** What the planner must keep to: pins that can be kept, by their ids. */
export type Given = {
  outline: Outline<unknown>
  contents: readonly Content[]
  /** Grounds of the rooms that are pinned. */
  pinned: ReadonlyMap<string, Rect>
  courts: readonly Rect[]
  openings: readonly OpeningPin[]
  /** What is pinned in the walls of pinned rooms, by room. */
  inWalls: Pick<Walls, 'hung' | 'windows' | 'suits'> & { doors: Doors }
  arrival: Stand | undefined
}

/** The house as far as it is laid out. */
export type Site = {
  rects: Map<string, Rect>
  plot: Plot
  joins: Join[]
  sizes: Sizes
}

/** Gives a room its ground. */
export function settle(site: Site, id: string, rect: Rect): void {
  site.rects.set(id, rect)
  site.plot.take(rect)
}

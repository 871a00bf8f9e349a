import type { On, Side, Size } from '#exhibition'
import type { Point, Rect } from '#kit'
import type { Cells } from './cells.ts'

/** Metres; origin at the atrium's centre, +x east, -z north, y up, floors at y = 0. */
export type FloorPlan = {
  rooms: PlannedRoom[]
  courts: PlannedCourt[]
  openings: Opening[]
  hangings: Hanging[]
  /** Door signs, and each room's title on its wall. */
  signs: Sign[]
  titles: Sign[]
  /** By room and exhibit id; the first view of the visit is `arrival`. */
  views: Record<string, View>
  arrival: View
}

export type PlannedRoom = {
  id: string
  wing: string
  /** To the centre lines of the walls. */
  outer: Rect
  /** Between the faces of the walls. */
  clear: Rect
  /** Metres; `undefined` is open to the sky. */
  ceiling: number | undefined
  /** Height to which the walls are built. */
  walls: number
  palette: string
  accents: Partial<Record<Side, string>>
  fixtures: Fixture[]
}

export type PlannedCourt = {
  id: string
  outer: Rect
  clear: Rect
  palette: string
  planting: 'bamboo' | 'stone and water'
}

/** Things that belong to the room; `footOf` says what floor each takes. */
export type Fixture = {
  kind: 'column' | 'bench' | 'tree' | 'stone'
  x: number
  z: number
  turn: number
}

export type Opening = {
  /** `a-p1`, the two sides in the order of the pins. */
  id: string
  kind: 'doorway' | 'window' | 'well'
  shape: 'square' | 'moon'
  sides: readonly [string] | readonly [string, string]
  /** The axis that goes through it: `x` for a door in a wall that runs north to south, `y` a well. */
  through: 'x' | 'z' | 'y'
  x: number
  z: number
  /** Clear width along the wall; of a well along x. */
  width: number
  /** Clear height above the sill; of a well its extent along z. */
  height: number
  sill: number
}

/** An exhibit's place. The box stands at its centre; its front looks to `turn`. */
export type Hanging = {
  exhibit: string
  room: string
  /** Which of the exhibit's places. */
  place: number
  on: On
  size: Size
  x: number
  y: number
  z: number
  /** Heading that its front faces, degrees, 0 north, clockwise. */
  turn: number
  /** Height of the plinth, table or stand under it, metres; 0 where there is none. */
  stand: number
}

/** A plate on a wall that names a room: the room it hangs in and the one it names. */
export type Sign = { room: string; leadsTo: string; x: number; y: number; z: number; turn: number }

/** Where one stands: metres; degrees, heading 0 north, clockwise, pitch up. */
export type View = { room: string; x: number; z: number; heading: number; pitch: number }

/** What a walker runs into, already grown by the walker's body. */
export type Obstacle =
  | { room: string; kind: 'round'; x: number; z: number; radius: number }
  | { room: string; kind: 'box'; rect: Rect }

/** Where one may walk with a body of `body` metres radius. */
export type Floor = {
  body: number
  rooms: RoomFloor[]
  passages: Passage[]
  obstacles: Obstacle[]
  /** The same by place and by room, so that no question goes through the whole house. */
  at: { rooms: Cells<RoomFloor>; passages: Cells<Passage>; obstacles: Cells<Obstacle> }
  of: {
    passages: ReadonlyMap<string, readonly Passage[]>
    obstacles: ReadonlyMap<string, readonly Obstacle[]>
  }
}

export type RoomFloor = { id: string; rect: Rect }

/** A doorway's passage reaches into both rooms; each room has the end of the same place. */
export type Passage = {
  id: string
  rooms: readonly [string, string]
  rect: Rect
  ends: readonly [Point, Point]
}

import type { Side } from '#exhibition'
import { turnBetween, type Rect } from '#kit'
import type { Opening, PlannedRoom } from '../types.ts'

/** Clockwise as one reads the plan: to the right along each wall, and on to the next. */
export const sides: readonly Side[] = ['north', 'east', 'south', 'west']

/** The heading of somebody who comes in through this wall; what hangs on it faces the same way. */
export const inwards: Record<Side, number> = { north: 180, east: 270, south: 0, west: 90 }

/** The wall that faces that way, or at whose foot somebody stands who looks that way. */
export const wallOf = (heading: number): Side | undefined =>
  sides.find((side) => Math.abs(turnBetween(inwards[side], heading)) < 45)

/** Length of a wall between the faces of its neighbours, metres. */
export const lengthOf = (side: Side, { x0, x1, z0, z1 }: Rect): number =>
  side === 'north' || side === 'south' ? x1 - x0 : z1 - z0

/** From a place on the wall, metres from its left end as one faces it, to the plan's own axis. */
export function alongOf(side: Side, { x0, x1, z0, z1 }: Rect, left: number): number {
  return { north: x0 + left, east: z0 + left, south: x1 - left, west: z1 - left }[side]
}

/** From the plan's axis to metres from the wall's left end. */
export function leftOf(side: Side, { x0, x1, z0, z1 }: Rect, along: number): number {
  return { north: along - x0, east: along - z0, south: x1 - along, west: z1 - along }[side]
}

/** How far a place of the room is from the face of a wall, metres. */
export function awayFrom(side: Side, { x0, x1, z0, z1 }: Rect, x: number, z: number): number {
  return { north: z - z0, east: x1 - x, south: z1 - z, west: x - x0 }[side]
}

/** The coordinate of a place along a wall. */
export const axisOf = (side: Side, { x, z }: { x: number; z: number }): number =>
  side === 'north' || side === 'south' ? x : z

/** In which wall of the room an opening is; a well is in none. */
export function sideOf({ outer }: Pick<PlannedRoom, 'outer'>, opening: Opening): Side | undefined {
  if (opening.through === 'x') return opening.x > (outer.x0 + outer.x1) / 2 ? 'east' : 'west'
  if (opening.through === 'z') return opening.z > (outer.z0 + outer.z1) / 2 ? 'south' : 'north'
  return undefined
}

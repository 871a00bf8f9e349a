import { headingTo, turnBetween, type Point } from '#kit'
import { route, type Floor, type View } from '#plan'
import { lookTowards } from './gait.ts'
import type { Pose } from './types.ts'

/** Metres a second of somebody who is carried: a brisk walk, slower at the ends. */
const brisk = 2
/** Metres before the end at which the eyes leave the way and turn to what they came for. */
const lookUp = 2.5

/** Metres and degrees a second of somebody whom a docent leads. */
export const led = { pace: 1.2, turn: 30 } as const

/** A visitor being carried along corners, and how to look at the end. */
export type Carriage = {
  corners: Point[]
  view: View | undefined
  exhibit: string | undefined
  /** Slower than by oneself, where a docent leads. */
  calm?: typeof led
}

/** The way to a place, or nothing when there is none. */
export function carriageTo(
  floor: Floor,
  from: Point,
  to: Point,
  view: View | undefined,
  exhibit: string | undefined,
): Carriage | undefined {
  const corners = route(floor, from, to)
  return corners && { corners, view, exhibit }
}

/** Metres that are left to go. */
function lengthLeft({ corners }: Carriage, from: Point): number {
  let length = 0
  let { x, z } = from
  for (const corner of corners) {
    length += Math.hypot(corner.x - x, corner.z - z)
    x = corner.x
    z = corner.z
  }
  return length
}

/** One short step along the way; the pose changes in place. Says whether the end is reached. */
export function carry(carriage: Carriage, pose: Pose, dt: number): boolean {
  const { corners, view, calm } = carriage
  const left = lengthLeft(carriage, pose)
  let stride = Math.min(calm?.pace ?? brisk, 0.35 + 1.6 * left) * dt
  while (stride > 0 && corners.length > 0) {
    const corner = corners[0]
    if (!corner) break
    const away = Math.hypot(corner.x - pose.x, corner.z - pose.z)
    const part = away <= stride ? 1 : stride / away
    pose.x += (corner.x - pose.x) * part
    pose.z += (corner.z - pose.z) * part
    stride -= away
    if (part === 1) corners.shift()
  }
  const ahead = corners[0]
  if (view && left < lookUp) lookTowards(pose, view.heading, view.pitch, dt, calm?.turn)
  else if (ahead && Math.hypot(ahead.x - pose.x, ahead.z - pose.z) > 0.2)
    lookTowards(pose, headingTo(pose.x, pose.z, ahead.x, ahead.z), 0, dt, calm?.turn)
  if (corners.length > 0) return false
  if (!view) return true
  const off = Math.abs(turnBetween(pose.heading, view.heading))
  if (off > 0.5 || Math.abs(pose.pitch - view.pitch) > 0.5) return false
  pose.heading = (view.heading + 360) % 360
  pose.pitch = view.pitch
  return true
}

/** Metres that somebody is carried; further away one is set down at once. */
const longest = 24

/** Whether the way is short enough to be carried along. */
export const isShort = (carriage: Carriage, from: Point): boolean =>
  lengthLeft(carriage, from) <= longest

import { degrees, radians } from '#kit'
import type { Ray } from '#plan'
import type { Pose } from '#visit'
import type { Spin } from './spin.ts'

/**
 * Where the space that a headset tracks lies on the plan: its origin, metres, and its turn, degrees
 * clockwise. It lies flat on the floor: nothing here ever rolls or pitches it.
 */
export type Rig = { x: number; z: number; turn: number }

/** A place or a way in the tracked space: x right, y up, z back, metres. */
export type Triple = { readonly x: number; readonly y: number; readonly z: number }
type Quaternion = Triple & { readonly w: number }

/** Above this height of a look one asks the crown of the head which way it faces. */
const steep = 0.9

/** Eyes in the tracked space, as `Pose` has them on the plan. Written into `into`. */
export function headOf(at: Triple, turned: Quaternion, into: Pose): Pose {
  const { x, y, z, w } = turned
  // Where the eyes look, -z, and where the crown points, y.
  const [aheadX, aheadY, aheadZ] = [
    -2 * (x * z + w * y),
    -2 * (y * z - w * x),
    -1 + 2 * (x * x + y * y),
  ]
  const [crownX, crownZ] = [2 * (x * y - w * z), 2 * (y * z + w * x)]
  const sign = aheadY > 0 ? -1 : 1
  const straight = Math.abs(aheadY) < steep
  into.x = at.x
  into.y = at.y
  into.z = at.z
  into.heading = straight
    ? degrees(Math.atan2(aheadX, -aheadZ))
    : degrees(Math.atan2(sign * crownX, -sign * crownZ))
  into.pitch = degrees(Math.asin(Math.min(1, Math.max(-1, aheadY))))
  return into
}

/** Those eyes on the plan. Written into `into`. */
export function eyesOf(rig: Rig, head: Readonly<Pose>, into: Pose): Pose {
  const [sin, cos] = [Math.sin(radians(rig.turn)), Math.cos(radians(rig.turn))]
  into.x = rig.x + head.x * cos - head.z * sin
  into.y = head.y
  into.z = rig.z + head.x * sin + head.z * cos
  into.heading = (((rig.turn + head.heading) % 360) + 360) % 360
  into.pitch = head.pitch
  return into
}

/** Lays the tracked space so that this head stands and looks there. Changes `rig`. */
export function standAt(
  rig: Rig,
  head: Readonly<Pose>,
  there: { x: number; z: number; heading: number },
): void {
  rig.turn = there.heading - head.heading
  const [sin, cos] = [Math.sin(radians(rig.turn)), Math.cos(radians(rig.turn))]
  rig.x = there.x - (head.x * cos - head.z * sin)
  rig.z = there.z - (head.x * sin + head.z * cos)
}

/** A ray of the tracked space on the plan: from a place along the -z of what is turned so. Written into `into`. */
export function rayOf(
  rig: Rig,
  at: Triple,
  turned: Quaternion,
  lift: number,
  into: Ray = { x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 0 },
): Ray {
  const [sin, cos] = [Math.sin(radians(rig.turn)), Math.cos(radians(rig.turn))]
  const { x, y, z, w } = turned
  const [wayX, wayY, wayZ] = [-2 * (x * z + w * y), -2 * (y * z - w * x), -1 + 2 * (x * x + y * y)]
  placeOf(rig, at, lift, into)
  into.dx = wayX * cos - wayZ * sin
  into.dy = wayY
  into.dz = wayX * sin + wayZ * cos
  return into
}

/** A place of the tracked space on the plan. Written into `into`. */
export function placeOf(
  rig: Rig,
  at: Triple,
  lift: number,
  into: { x: number; y: number; z: number },
): void {
  const [sin, cos] = [Math.sin(radians(rig.turn)), Math.cos(radians(rig.turn))]
  into.x = rig.x + at.x * cos - at.z * sin
  into.y = at.y + lift
  into.z = rig.z + at.x * sin + at.z * cos
}

/** A turn in the tracked space as one on the plan. Written into `into`. */
export function spinOf(rig: Rig, { x, y, z, w }: Quaternion, into: Spin): void {
  // The space is turned clockwise about the upright axis.
  const [sin, cos] = [Math.sin(-radians(rig.turn) / 2), Math.cos(-radians(rig.turn) / 2)]
  into.x = cos * x + sin * z
  into.y = cos * y + sin * w
  into.z = cos * z - sin * x
  into.w = cos * w - sin * y
}

import { radians, turnBetween } from '#kit'
import { eyeHeight, isFree, layFloor, nearestFree, walk, type Floor, type FloorPlan } from '#plan'
import type { Pose, Visit } from '#visit'
import { eyesOf, standAt, type Rig } from './rig.ts'

/** Metres that a head keeps from a wall, and from how high on a thing is a wall to it. */
const [brow, tall] = [0.12, 1.3]
/** A head that goes further than this in one frame was not moved: its space was. Metres. */
const leap = 0.5
/** The longest stretch walked at once, metres: less than a head is thick. */
const longest = 0.1

/** A visit worn on the head. */
export type Worn = {
  rig: Rig
  /** Takes the head as tracked in this frame; says whether somebody else moved the visitor. */
  follow: (head: Readonly<Pose>) => boolean
  /** Turns the visitor on the spot, degrees clockwise. */
  turn: (by: number) => void
  /**
   * Carries the visitor on, as only who asked for it is: metres forward and aside of where they look,
   * as far as there is floor, and degrees clockwise.
   */
  glide: (forward: number, aside: number, turn: number) => void
  /** The tracked space is another one from the next frame on: the visitor stays where they are. */
  recentre: () => void
  /** Sets the visitor on the floor, at the height of the eyes, as a screen shows the hall. */
  takeOff: (before: Readonly<Pose>) => void
}

/**
 * Lets a head walk the visit: its steps are the visitor's as far as walls allow, and where the visit
 * goes by itself, the tracked space goes along under the head. Neither ever stands in a wall.
 */
export function wear(visit: Visit): Worn {
  const { plan } = visit
  const air = airOf(plan)
  const ground = layFloor(plan)
  const rig: Rig = { x: 0, z: 0, turn: 0 }
  const eyes: Pose = { ...visit.pose }
  const last: Pose = { ...visit.pose }
  const at = { x: 0, z: 0 }
  let settled = false

  const follow = (head: Readonly<Pose>): boolean => {
    const { pose } = visit
    const carried =
      Math.hypot(pose.x - last.x, pose.z - last.z) > 1e-4 ||
      Math.abs(turnBetween(pose.heading, last.heading)) > 1e-3
    eyesOf(rig, head, eyes)
    const [dx, dz] = [eyes.x - pose.x, eyes.z - pose.z]
    if (carried || !settled || Math.hypot(dx, dz) > leap) standAt(rig, head, pose)
    else {
      at.x = pose.x
      at.z = pose.z
      const steps = Math.ceil(Math.hypot(dx, dz) / longest)
      for (let step = 0; step < steps; step += 1) walk(air, at, dx / steps, dz / steps)
      // What a wall keeps from the head, it keeps from the space round it.
      rig.x += at.x - eyes.x
      rig.z += at.z - eyes.z
    }
    visit.look(Object.assign(last, eyesOf(rig, head, eyes)))
    const moved = carried && settled
    settled = true
    return moved
  }
  const glide = (forward: number, aside: number, turn: number) => {
    const { pose, store } = visit
    if (forward !== 0 || aside !== 0) {
      if (store.getState().activity.doing !== 'wandering') visit.leave()
      const [sin, cos] = [Math.sin(radians(pose.heading)), Math.cos(radians(pose.heading))]
      at.x = pose.x
      at.z = pose.z
      walk(ground, at, sin * forward + cos * aside, sin * aside - cos * forward)
      rig.x += at.x - pose.x
      rig.z += at.z - pose.z
      last.x = at.x
      last.z = at.z
    }
    // About the eyes, which stay where they are.
    const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
    const [x, z] = [rig.x - last.x, rig.z - last.z]
    rig.x = last.x + x * cos - z * sin
    rig.z = last.z + x * sin + z * cos
    rig.turn += turn
    last.heading = (last.heading + turn + 360) % 360
    visit.look(last)
  }
  return {
    rig,
    follow,
    glide,
    turn: (by) => visit.look({ ...visit.pose, heading: (visit.pose.heading + by + 360) % 360 }),
    recentre: () => {
      settled = false
    },
    takeOff: (before) => {
      const { pose, store } = visit
      const { activity } = store.getState()
      const floor = layFloor(plan)
      const free = isFree(floor, pose.x, pose.z) ? pose : nearestFree(floor, pose.x, pose.z)
      const stayed = Math.hypot(pose.x - before.x, pose.z - before.z) < 0.5
      const view = 'exhibit' in activity ? plan.views[activity.exhibit] : undefined
      const pitch = stayed ? before.pitch : (view?.pitch ?? 0)
      visit.look({ x: free.x, z: free.z, y: eyeHeight, heading: pose.heading, pitch })
    },
  }
}

/** Where a head may be: over tables and rails, not in walls, columns or what stands as high as eyes. */
const airOf = (plan: FloorPlan): Floor =>
  layFloor(
    { ...plan, hangings: plan.hangings.filter(({ y, size }) => y + size[1] / 2 > tall) },
    brow,
  )

import type { Ray } from '#plan'
import { after, between, noSpin, partly, spun, type Spin } from './spin.ts'

type Place = { x: number; y: number; z: number }
/** Where a device is on the plan, and along what it points. */
export type Posture = { ray: Ray; at: Place; spin: Spin }
/** How far a thing that is held is from its place: its middle, metres, and its turn about that. */
export type Carried = Place & { spin: Spin }

/** Something that may be picked up, turned and put back. */
export type Thing = {
  /** Its middle while it stands in its place, metres. */
  middle: Readonly<Place>
  /** Shows it so far from its place; nothing puts it back there. */
  show: (carried: Readonly<Carried> | undefined) => void
}

export type HoldsOptions = {
  /** What hears a drag that begins along a ray. */
  grips: ReadonlySet<(ray: Ray) => ((ray: Ray) => void) | undefined>
  /** What may be picked up where a device is or where it points. */
  thingAt: (posture: Posture) => Thing | undefined
  /** Whether things go back at once. */
  reduced: () => boolean
}

/** What the devices have hold of. Every device is known by the object that it is. */
export type Holds = {
  /** It has begun to pull or to pinch: what hears its drag, if anything does. */
  pull: (device: object, posture: Posture) => void
  /** It has begun to grasp: says whether it has picked something up. */
  grasp: (device: object, posture: Posture) => boolean
  move: (device: object, posture: Posture) => void
  /** It lets go of all that it held; says whether that was more than a press. */
  loose: (device: object) => boolean
  /** Only these are there still: what others held goes back to its place. */
  keep: (there: (device: object) => boolean) => void
  /** Lets what was let go come nearer to its place. */
  pass: (seconds: number) => void
  /** How much is held, by whom, and how much is on its way back: nothing is ever left over. */
  count: () => { drags: number; held: number; homing: number }
}

/** Degrees that a drag goes before it is one, and not a press. */
const slip = 1.5
/** Seconds in which a thing goes back to its place. */
const homeTime = 0.35
/** Metres: nearer than this a thing goes with the hand as if it were in it, and no further than that. */
const [inHand, arm] = [0.6, 1.5]

type Drag = { hold: (ray: Ray) => void; from: Ray; moved: boolean }
type Grasp = {
  device: object
  thing: Thing
  at: Place
  spin: Spin
  stiff: boolean
  carried: Carried
}
type Homing = { thing: Thing; from: Carried; now: Carried; gone: number }

/** Hands that hold nothing yet. */
export function createHolds({ grips, thingAt, reduced }: HoldsOptions): Holds {
  const drags = new Map<object, Drag>()
  const grasps = new Map<Thing, Grasp>()
  const homing = new Map<Thing, Homing>()

  const putBack = ({ thing, carried }: Grasp) => {
    grasps.delete(thing)
    if (reduced()) return thing.show(undefined)
    const now = { ...carried, spin: { ...carried.spin } }
    homing.set(thing, { thing, from: carried, now, gone: 0 })
  }
  const loose = (device: object): boolean => {
    const drag = drags.get(device)
    drags.delete(device)
    let held = false
    for (const grasp of grasps.values()) {
      if (grasp.device !== device) continue
      held = true
      putBack(grasp)
    }
    return held || drag?.moved === true
  }
  const grasp: Holds['grasp'] = (device, posture) => {
    const thing = thingAt(posture)
    if (!thing) return false
    const before = grasps.get(thing) ?? homing.get(thing)
    const carried = before
      ? { ...('now' in before ? before.now : before.carried) }
      : { x: 0, y: 0, z: 0, spin: noSpin() }
    homing.delete(thing)
    const { at } = posture
    const { middle } = thing
    const away = Math.hypot(at.x - middle.x, at.y - middle.y, at.z - middle.z)
    grasps.set(thing, {
      device,
      thing,
      at: { ...at },
      spin: { ...posture.spin },
      stiff: away <= inHand,
      carried: { ...carried, spin: { ...carried.spin } },
    })
    return true
  }
  const carry = (held: Grasp, { at, spin }: Posture) => {
    const { thing, carried, stiff } = held
    const turn = between(held.spin, spin, noSpin())
    if (stiff) {
      // From the hand to the thing's middle, as it was when it was taken and turned with it since.
      const arc = spun(turn, {
        x: thing.middle.x + carried.x - held.at.x,
        y: thing.middle.y + carried.y - held.at.y,
        z: thing.middle.z + carried.z - held.at.z,
      })
      carried.x = at.x + arc.x - thing.middle.x
      carried.y = at.y + arc.y - thing.middle.y
      carried.z = at.z + arc.z - thing.middle.z
    } else {
      carried.x += at.x - held.at.x
      carried.y += at.y - held.at.y
      carried.z += at.z - held.at.z
    }
    const far = Math.hypot(carried.x, carried.y, carried.z)
    if (far > arm) for (const axis of ['x', 'y', 'z'] as const) carried[axis] *= arm / far
    after(turn, carried.spin, carried.spin)
    Object.assign(held.at, at)
    Object.assign(held.spin, spin)
    thing.show(carried)
  }
  return {
    pull: (device, posture) => {
      for (const grip of grips) {
        const hold = grip(posture.ray)
        if (!hold) continue
        drags.set(device, { hold, from: { ...posture.ray }, moved: false })
        return
      }
    },
    grasp,
    move: (device, posture) => {
      const drag = drags.get(device)
      if (drag) {
        drag.moved ||= angleBetween(drag.from, posture.ray) > slip
        if (drag.moved) drag.hold(posture.ray)
      }
      for (const held of grasps.values()) if (held.device === device) carry(held, posture)
    },
    loose,
    keep: (there) => {
      for (const device of drags.keys()) if (!there(device)) loose(device)
      for (const { device } of grasps.values()) if (!there(device)) loose(device)
    },
    pass: (seconds) => {
      for (const home of homing.values()) {
        home.gone += seconds / homeTime
        const left = Math.max(0, 1 - home.gone)
        if (left === 0) {
          homing.delete(home.thing)
          home.thing.show(undefined)
          continue
        }
        // Out of the hand at once, gently onto its place.
        const much = left * left
        for (const axis of ['x', 'y', 'z'] as const) home.now[axis] = home.from[axis] * much
        partly(home.from.spin, much, home.now.spin)
        home.thing.show(home.now)
      }
    },
    count: () => ({ drags: drags.size, held: grasps.size, homing: homing.size }),
  }
}

/** The angle between two rays, and what their beginnings are apart as seen from a metre off. Degrees. */
function angleBetween(a: Ray, b: Ray): number {
  const lengths = Math.hypot(a.dx, a.dy, a.dz) * Math.hypot(b.dx, b.dy, b.dz) || 1
  const cos = (a.dx * b.dx + a.dy * b.dy + a.dz * b.dz) / lengths
  const turned = Math.acos(Math.min(1, Math.max(-1, cos)))
  return ((turned + Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)) * 180) / Math.PI
}

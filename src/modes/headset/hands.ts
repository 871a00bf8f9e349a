import type { Ray } from '#plan'
import { arcOf, type Flown } from './arc.ts'
import { dutyOf, turned, walked } from './comfort.ts'
import type { Posture } from './holds.ts'
import type { Landing } from './landing.ts'
import { createStick } from './stick.ts'
import { createTouch } from './touch.ts'
import type { Aimed, Wearing } from './wearing.ts'

/** One device as it is in a frame: a controller, a hand, or what else points. */
export type Device = {
  /** What it is: another object is another device; nothing where there is none. */
  id: object | undefined
  held: string
  isHand: boolean
  tracked: boolean
  /** Where it is on the plan, along what it points, and where its tip is. Metres. */
  posture: Posture
  tip: { x: number; y: number; z: number }
  /** Its stick, x right, y back, each -1 to 1; and whether a button of the menu is down. */
  x: number
  y: number
  button: boolean
}

/** What is seen of a device that points: nothing, its ray or the arc that it throws. */
export type Drawn =
  | { as: 'nothing' }
  | { as: 'ray'; aimed: Aimed | undefined }
  | { as: 'arc'; way: readonly Flown[]; at: Landing['at'] }

export type Hands = {
  /** Takes the devices as they are in this frame; writes what is seen of each into `into`. */
  frame: (devices: readonly Device[], seconds: number, awake: boolean, into: Drawn[]) => void
  /** A device begins to pull (or pinch), or to grasp. */
  begin: (device: Device, how: 'pull' | 'grasp') => void
  /** A device has pulled, and lets go: a press, unless it held or dragged something. */
  press: (device: Device) => void
  /** A device lets go, or what it did was broken off. */
  end: (id: object) => void
  /** How fast the visitor is carried on by a stick, 0 to 1. */
  gliding: () => number
  /** Whether any device is there. */
  present: () => boolean
}

/** How far behind its tip a press along a device begins, metres: before what the tip is in. */
const behind = 0.25
/** The longest frame that is walked, seconds. */
const longest = 0.1

const nothing: Drawn = { as: 'nothing' }

type Seat = {
  id: object | undefined
  stick: ReturnType<typeof createStick>
  touch: ReturnType<typeof createTouch>
  /** Whether its tip is in the thing that it has touched. */
  inside: boolean
  seen: string | undefined
  over: unknown
  button: boolean
  aimed: Aimed | undefined
}

/**
 * What the devices in hand do to the hall that is worn. `inReach` names the exhibit in which a place
 * of the plan is, `feel` lets a device tick.
 */
export function createHands(
  wearing: Wearing,
  inReach: (at: Device['tip']) => string | undefined,
  feel: (id: object) => void,
): Hands {
  const { worn, comfort, holds, boards } = wearing
  const seats: Seat[] = []
  let frames = 0
  let gliding = 0
  let present = 0

  const seatAt = (i: number): Seat =>
    (seats[i] ??= {
      id: undefined,
      stick: createStick(),
      touch: createTouch(),
      inside: false,
      seen: undefined,
      over: undefined,
      button: true,
      aimed: undefined,
    })
  const touchAndReach = (seat: Seat, device: Device, id: object) => {
    const key = seat.touch.follow(boards, device.tip)
    if (key) {
      wearing.touch(key)
      feel(id)
    }
    const { drags, held } = holds.count()
    const seen = wearing.viewed()
    const inside = drags + held === 0 && seen !== undefined && inReach(device.tip) === seen
    // Who is set down with a hand in a thing has not reached for it.
    if (inside && !seat.inside && seen === seat.seen && wearing.press(pokeOf(device))) feel(id)
    seat.inside = inside
    seat.seen = seen
  }
  const steer = (
    seat: Seat,
    device: Device,
    alone: boolean,
    seconds: number,
  ): Drawn | undefined => {
    const wanted = comfort.getState()
    const duty = dutyOf(wanted, device.held, alone)
    const { x, y } = device
    if (duty.walks) {
      const aside = alone ? 0 : x
      const way = walked(wanted, aside, y)
      if (way.forward !== 0 || way.aside !== 0) {
        worn.glide(way.forward * seconds, way.aside * seconds, 0)
        gliding = 1
      }
    }
    const smooth = wanted.turn === 'smooth'
    const asks = seat.stick.read(duty.turns && !smooth ? x : 0, duty.aims ? y : 0)
    if (asks.does === 'turn') worn.turn(asks.by * wanted.step)
    if (asks.does === 'nothing' && smooth && duty.turns && turned(x) !== 0) {
      worn.glide(0, 0, turned(x) * seconds)
      gliding = Math.max(gliding, Math.abs(x))
    }
    if (asks.does !== 'aim' && asks.does !== 'go') return undefined
    const landing = wearing.landing.land(arcOf(device.posture.ray))
    if (asks.does === 'aim') return { as: 'arc', way: landing.way, at: landing.at }
    if (landing.at) wearing.goTo(landing.at)
    return undefined
  }
  const follow = (
    seat: Seat,
    device: Device,
    i: number,
    alone: boolean,
    seconds: number,
  ): Drawn => {
    const { id } = device
    if (!id || !device.tracked) return nothing
    const arc = steer(seat, device, alone, seconds)
    if (device.button && !seat.button) wearing.dismissOrMenu()
    seat.button = device.button
    holds.move(id, device.posture)
    touchAndReach(seat, device, id)
    if (arc) return arc
    if (seat.touch.reaches()) return nothing
    // Looking what lies there takes longer than a frame should: hands take turns.
    if ((frames + i) % 3 === 0) {
      seat.aimed = wearing.aim(device.posture.ray)
      const over = seat.aimed?.on === 'key' ? seat.aimed.region : undefined
      if (over !== seat.over && over) feel(id)
      seat.over = over
    }
    return { as: 'ray', aimed: seat.aimed }
  }
  return {
    gliding: () => gliding,
    present: () => present > 0,
    frame: (devices, seconds, awake, into) => {
      frames += 1
      gliding = 0
      present = awake ? devices.filter(({ id }) => id).length : present
      // Nothing that a device held goes on without it.
      holds.keep((id) => awake && devices.some((device) => device.id === id))
      holds.pass(seconds)
      devices.forEach((device, i) => {
        const seat = seatAt(i)
        const id = awake ? device.id : undefined
        if (id !== seat.id) {
          seat.stick.drop()
          seat.touch.drop()
          Object.assign(seat, { id, inside: true, over: undefined, button: true, aimed: undefined })
        }
        into[i] = id ? follow(seat, device, i, present === 1, Math.min(longest, seconds)) : nothing
      })
    },
    begin: (device, how) => {
      const { id, posture, isHand } = device
      if (!id) return
      if (how === 'grasp' || (isHand && inReach(device.tip) !== undefined)) {
        const held = holds.grasp(id, posture)
        if (held) feel(id)
        if (held || how === 'grasp') return
      }
      const { on } = wearing.aim(posture.ray) ?? {}
      if (on !== 'key' && on !== 'board') holds.pull(id, posture)
    },
    press: (device) => {
      const { id, posture, tip } = device
      if (!id || holds.loose(id)) return
      const seat = seats.find((each) => each.id === id)
      const key = seat?.touch.under(boards, tip)
      if (key) wearing.touch(key)
      else if (!wearing.press(inReach(tip) === undefined ? posture.ray : pokeOf(device))) return
      feel(id)
    },
    end: (id) => void holds.loose(id),
  }
}

/** A press along a device from behind its tip. */
function pokeOf({ posture: { ray }, tip }: Device): Ray {
  const { dx, dy, dz } = ray
  const back = behind / (Math.hypot(dx, dy, dz) || 1)
  return { x: tip.x - dx * back, y: tip.y - dy * back, z: tip.z - dz * back, dx, dy, dz }
}

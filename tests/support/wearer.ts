import { createPreferences } from '#visit'
import { createDocent } from '#visit/docent'
import { createComfort } from '../../src/modes/headset/comfort.ts'
import { newDevice } from '../../src/modes/headset/device.ts'
import { createHands, type Device, type Drawn } from '../../src/modes/headset/hands.ts'
import type { Carried, Thing } from '../../src/modes/headset/holds.ts'
import { reached } from '../../src/modes/headset/boxes.ts'
import { createWearing } from '../../src/modes/headset/wearing.ts'
import { aStillClock, aVisitor } from './visitor.ts'
import { twoDoors } from './twoDoors.ts'
import { outline } from '#exhibition'

/** The hall worn without a headset: what its devices do is told a frame at a time. */
export async function aWearer({ reduced = true } = {}) {
  const { visit } = await aVisitor({ reduced })
  const clock = aStillClock()
  const { tours } = outline(await twoDoors())
  const docent = createDocent({ visit, clock, tours })
  const grips = new Set<
    Parameters<typeof createWearing>[0]['grips'] extends ReadonlySet<infer G> ? G : never
  >()
  const presses = new Set<(ray: object) => boolean>()
  const shown: { now: Carried | undefined } = { now: undefined }
  const thing: Thing = {
    middle: { x: 0, y: 1.2, z: 0 },
    show: (carried) => {
      shown.now = carried && { ...carried, spin: { ...carried.spin } }
    },
  }
  const languages: string[] = []
  const left: string[] = []
  const wearing = createWearing({
    plan: visit.plan,
    visit,
    docent,
    preferences: createPreferences(undefined),
    comfort: createComfort(),
    presses,
    grips,
    thingAt: ({ at }) => {
      const { x, y, z } = thing.middle
      return Math.hypot(at.x - x, at.y - y, at.z - z) < 0.6 ? thing : undefined
    },
    reduced: () => reduced,
    speak: (language) => void languages.push(language),
    leave: () => void left.push('left'),
    labels: true,
  })
  const ticks: object[] = []
  const hands = createHands(
    wearing,
    (at) => reached(visit.plan, visit.store.getState().room, at, visit.pose)?.exhibit,
    (id) => void ticks.push(id),
  )
  const drawn: Drawn[] = []
  const head = { x: 0, y: 1.6, z: 0, heading: 0, pitch: 0 }
  const frame = (devices: readonly Device[], seconds = 1 / 72, awake = true) => {
    wearing.worn.follow({ ...head, y: head.y + wearing.lift.now })
    hands.frame(devices, seconds, awake, drawn)
    wearing.blink.pass(seconds)
  }
  return {
    visit,
    docent,
    clock,
    wearing,
    hands,
    grips,
    presses,
    shown,
    thing,
    languages,
    left,
    ticks,
    drawn,
    head,
    frame,
  }
}

/** A device in a hand, tracked, a metre over the floor where nothing else is. */
export function aDevice(held: 'left' | 'right' = 'right', more: Partial<Device> = {}): Device {
  return { ...newDevice(), id: {}, held, tracked: true, ...more }
}

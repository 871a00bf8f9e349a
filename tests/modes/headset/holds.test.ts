import { expect, test } from 'vitest'
import { seeded } from '#kit'
import type { Device } from '../../../src/modes/headset/hands.ts'
import { noSpin } from '../../../src/modes/headset/spin.ts'
import { aDevice, aWearer } from '../../support/wearer.ts'

/** Puts a device there, as it is turned about the upright axis, degrees to the left. */
function put(device: Device, x: number, y: number, z: number, turned = 0): void {
  const half = (turned * Math.PI) / 360
  Object.assign(device.posture.at, { x, y, z })
  Object.assign(device.tip, { x, y, z })
  device.posture.spin = { x: 0, y: Math.sin(half), z: 0, w: Math.cos(half) }
  Object.assign(device.posture.ray, { x, y, z })
}

test('a thing is picked up, turned in the hand, and put back where it stood', async () => {
  const { hands, frame, shown, thing, wearing } = await aWearer({ reduced: false })
  const hand = aDevice()
  put(hand, 0.3, 1.2, 0)
  hands.begin(hand, 'grasp')
  put(hand, 0.3, 1.5, 0.2)
  frame([hand])
  expect(shown.now).toMatchObject({ x: 0, z: 0.2 })
  expect(shown.now!.y).toBeCloseTo(0.3, 9)
  // A quarter turn to the left takes what was to the hand's left (west) to its south.
  put(hand, 0.3, 1.5, 0.2, 90)
  frame([hand])
  expect(thing.middle.x + shown.now!.x).toBeCloseTo(0.3, 6)
  expect(thing.middle.z + shown.now!.z).toBeCloseTo(0.5, 6)
  expect(shown.now!.spin.y).toBeCloseTo(Math.SQRT1_2, 6)
  hands.end(hand.id!)
  for (let seconds = 0, before = 9; seconds < 0.3; seconds += 1 / 72) {
    frame([hand])
    const off = Math.hypot(shown.now!.x, shown.now!.y, shown.now!.z)
    expect(off).toBeLessThan(before)
    before = off
  }
  for (let i = 0; i < 8; i += 1) frame([hand])
  expect(shown.now).toBeUndefined()
  expect(wearing.holds.count()).toEqual({ drags: 0, held: 0, homing: 0 })
})

test('a thing passes from hand to hand, and is not let go by the one that gave it', async () => {
  const { hands, frame, shown, wearing } = await aWearer()
  const [right, left] = [aDevice('right'), aDevice('left')]
  put(right, 0.2, 1.2, 0)
  put(left, -0.2, 1.2, 0)
  hands.begin(right, 'grasp')
  hands.begin(left, 'grasp')
  hands.end(right.id!)
  put(left, -0.2, 1.4, 0)
  frame([right, left])
  expect(wearing.holds.count().held).toBe(1)
  expect(shown.now!.y).toBeCloseTo(0.2, 9)
})

test('a drag is heard by what it began on, and is no press; a hand that trembles only presses', async () => {
  const { hands, frame, grips, presses } = await aWearer()
  const heard: number[] = []
  let pressed = 0
  presses.add(() => {
    pressed += 1
    return true
  })
  grips.add(() => (ray) => void heard.push(ray.dx))
  const hand = aDevice()
  Object.assign(hand.posture.ray, { x: 4.4, y: 1.4, z: 19, dx: 0, dy: 0.2, dz: -1 })
  hands.begin(hand, 'pull')
  hand.posture.ray.dx = 0.005
  frame([hand])
  hands.press(hand)
  expect([heard.length, pressed]).toEqual([0, 1])
  hands.begin(hand, 'pull')
  hand.posture.ray.dx = 0.1
  frame([hand])
  hand.posture.ray.dx = 0.2
  frame([hand])
  hands.press(hand)
  expect(heard).toEqual([0.1, 0.2])
  expect(pressed).toBe(1)
})

test('two hundred switches of hands, controllers and windows during grabs leave nothing held', async () => {
  const chance = seeded(24)
  const { hands, frame, grips, shown, wearing, drawn } = await aWearer({ reduced: false })
  let dragged: object | undefined
  grips.add(() => () => (dragged = {}))
  const fresh = (held: 'left' | 'right'): Device => {
    const device = aDevice(held, { isHand: chance() < 0.5 })
    put(device, (chance() - 0.5) * 0.8, 1.2 + (chance() - 0.5) * 0.5, (chance() - 0.5) * 0.8)
    return device
  }
  const devices = [fresh('right'), fresh('left')]
  for (let turn = 0; turn < 200; turn += 1) {
    const at = chance() < 0.5 ? 0 : 1
    const device = devices[at]!
    // Something is held, or a way is thrown.
    if (device.id) hands.begin(device, chance() < 0.5 ? 'grasp' : 'pull')
    device.y = chance() < 0.3 ? -1 : 0
    device.posture.spin = noSpin()
    for (let i = 0; i < 3; i += 1) {
      put(device, device.tip.x + (chance() - 0.5) * 0.2, device.tip.y, device.tip.z, chance() * 90)
      frame(devices)
    }
    const what = Math.floor(chance() * 4)
    if (what === 0) devices[at] = fresh(at === 0 ? 'right' : 'left')
    if (what === 1) device.id = device.id ? undefined : {}
    if (what === 2) device.tracked = !device.tracked
    const awake = what !== 3
    const before = new Set(devices.map(({ id }) => id))
    frame(devices, 1 / 72, awake)
    // Whoever is gone holds nothing, aims nowhere and shows no ray.
    const { drags, held } = wearing.holds.count()
    expect(drags + held, `switch ${turn}`).toBeLessThanOrEqual(
      awake ? [...before].filter(Boolean).length * 2 : 0,
    )
    devices.forEach(({ id, tracked }, i) => {
      if (!id || !tracked || !awake) expect(drawn[i]!.as, `switch ${turn}`).toBe('nothing')
    })
    if (!devices[0]!.id && !devices[1]!.id) expect(drags + held).toBe(0)
  }
  expect(dragged).toBeDefined()
  // All hands empty, half a second later: everything is in its place, and no board is stuck.
  frame([], 0.1)
  for (let i = 0; i < 6; i += 1) frame([], 0.1)
  expect(wearing.holds.count()).toEqual({ drags: 0, held: 0, homing: 0 })
  expect(shown.now).toBeUndefined()
  wearing.dismissOrMenu()
  wearing.dismissOrMenu()
  expect(wearing.opened.getState().labels).toBe(false)
})

test('the session over, what was in the hand stands in its place', async () => {
  const { hands, frame, shown, wearing } = await aWearer({ reduced: false })
  const hand = aDevice()
  put(hand, 0.3, 1.2, 0)
  hands.begin(hand, 'grasp')
  put(hand, 0.3, 1.8, 0)
  frame([hand])
  expect(shown.now).toBeDefined()
  wearing.end()
  expect(shown.now).toBeUndefined()
})

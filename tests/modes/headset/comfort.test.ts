import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFree, layFloor } from '#plan'
import {
  createComfort,
  dutyOf,
  freshComfort,
  liftOf,
  raised,
  type Comfort,
} from '../../../src/modes/headset/comfort.ts'
import { comfortKeys } from '../../../src/modes/headset/comfortKeys.ts'
import { aDevice, aWearer } from '../../support/wearer.ts'

test('unless somebody asks for it, nobody is carried: ten thousand moves are jumps and steps of 30°', async () => {
  const { visit, wearing, frame } = await aWearer()
  const floor = layFloor({ ...visit.plan, hangings: [] }, 0.1)
  const hand = aDevice()
  let turns = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 })), {
        minLength: 50,
        maxLength: 50,
      }),
      (moves) => {
        for (const [x, y] of moves) {
          Object.assign(hand, { x, y })
          const { heading } = visit.pose
          const from = { ...visit.pose }
          frame([hand])
          frame([hand])
          const turned = (((visit.pose.heading - heading + 540) % 360) - 180 + 360) % 360
          if (turned !== 0) turns += 1
          expect([0, 30, 330]).toContain(Math.round(turned * 1e6) / 1e6)
          const gone = Math.hypot(visit.pose.x - from.x, visit.pose.z - from.z)
          // A jump, or nothing: never a glide of a few centimetres.
          expect(gone < 1e-6 || gone > 0.1).toBe(true)
          expect(isFree(floor, visit.pose.x, visit.pose.z)).toBe(true)
          expect(Object.keys(wearing.worn.rig)).toEqual(['x', 'z', 'turn'])
        }
      },
    ),
    { numRuns: 200, seed: 28 },
  )
  expect(turns).toBeGreaterThan(500)
})

test('who asks for it walks as the stick says, no faster than 1.8 m/s and never into a wall', async () => {
  const { visit, wearing, frame, hands } = await aWearer()
  wearing.comfort.setState({ walk: 'smooth', pace: 1 })
  const floor = layFloor(visit.plan)
  const hand = aDevice('right', { y: -1 })
  frame([hand])
  const from = { ...visit.pose }
  for (let i = 0; i < 72; i += 1) frame([hand])
  expect(Math.hypot(visit.pose.x - from.x, visit.pose.z - from.z)).toBeCloseTo(1.2, 2)
  expect(hands.gliding()).toBe(1)
  hand.y = 0
  frame([hand])
  expect(hands.gliding()).toBe(0)
  wearing.comfort.setState({ pace: 1.5 })
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'p1', 'p3', 't1', 'w'),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (room, x, y) => {
        visit.go(room)
        wearing.comfort.setState({ turn: 'smooth' })
        Object.assign(hand, { x, y })
        for (let i = 0; i < 40; i += 1) {
          const was = { ...visit.pose }
          frame([hand], 0.1)
          if (i > 0) {
            expect(Math.hypot(visit.pose.x - was.x, visit.pose.z - was.z)).toBeLessThan(0.2)
            expect(isFree(floor, visit.pose.x, visit.pose.z)).toBe(true)
          }
        }
      },
    ),
    { numRuns: 30, seed: 28 },
  )
})

test('a smooth turn is about the eyes, 60° a second at most', async () => {
  const { visit, wearing, frame, head } = await aWearer()
  Object.assign(head, { x: 0.6, z: -0.4 })
  wearing.comfort.setState({ turn: 'smooth' })
  const hand = aDevice('right', { x: 1 })
  frame([hand])
  const from = { ...visit.pose }
  for (let i = 0; i < 72; i += 1) frame([hand])
  expect((visit.pose.heading - from.heading + 360) % 360).toBeCloseTo(60, 6)
  expect(Math.hypot(visit.pose.x - from.x, visit.pose.z - from.z)).toBeLessThan(1e-9)
})

test('who sits is lifted by 0.35 m and raised no further than 0.6 m, the floor level', async () => {
  const { visit, wearing, frame } = await aWearer()
  frame([])
  expect(visit.pose.y).toBeCloseTo(1.6, 9)
  wearing.comfort.setState({ seated: true })
  frame([])
  expect(visit.pose.y).toBeCloseTo(1.95, 9)
  let most = 0
  let now: Comfort = wearing.comfort.getState()
  for (let i = 0; i < 12; i += 1) {
    now = { ...now, ...raised(now) }
    most = Math.max(most, liftOf(now))
    expect(liftOf(now)).toBeLessThanOrEqual(0.6)
  }
  expect(most).toBeCloseTo(0.6, 6)
  expect(liftOf({ ...now, seated: false })).toBe(0)
})

test('one hand does everything; of two, the hands change places for the left-handed', () => {
  const smooth: Comfort = { ...freshComfort, walk: 'smooth' }
  for (const hand of ['left', 'right', 'none']) {
    expect(dutyOf(freshComfort, hand, true)).toEqual({ aims: true, turns: true, walks: false })
    expect(dutyOf(smooth, hand, true)).toEqual({ aims: false, turns: true, walks: true })
  }
  const mirror = { ...smooth, hand: 'left' } as const
  expect(dutyOf(smooth, 'right', false)).toEqual(dutyOf(mirror, 'left', false))
  expect(dutyOf(smooth, 'left', false)).toEqual(dutyOf(mirror, 'right', false))
  expect(dutyOf(smooth, 'left', false).walks).toBe(true)
})

test('every choice is a key that says how it is, and pressing it again takes it back or goes on', async () => {
  const { wearing } = await aWearer()
  const { comfort } = wearing
  const press = (label: string) => {
    const key = comfortKeys(comfort.getState(), 'en').find((each) => each.label.startsWith(label))
    if (key?.deed.does !== 'comfort') throw new Error(`no key ${label}`)
    comfort.setState(key.deed.to)
    return comfortKeys(comfort.getState(), 'en').find((each) => each.label.startsWith(label))
  }
  expect(press('Walk by stick')!.on).toBe(true)
  expect(press('Teleport')!.on).toBe(true)
  expect(press('Turn by 45')!.on).toBe(true)
  expect(press('I am seated')!.on).toBe(true)
  expect(press('I am seated')!.on).toBe(false)
  expect(press('Left-handed')!.on).toBe(true)
  expect(press('Left-handed')!.on).toBe(false)
  expect(press('Press by looking')!.on).toBe(true)
  press('Pace')
  press('Pace')
  expect(press('Pace')!.label).toBe('Pace 1×')
})

test('what is comfortable is kept on the device, without what nobody understands any more', () => {
  const memory = new Map<string, string>()
  const keeping = {
    getItem: (name: string) => memory.get(name) ?? null,
    setItem: (name: string, what: string) => void memory.set(name, what),
  }
  createComfort(keeping).setState({
    walk: 'smooth',
    pace: 1.5,
    seated: true,
    raise: 0.1,
    hand: 'left',
  })
  const again = createComfort(keeping).getState()
  expect(again).toEqual({
    ...freshComfort,
    walk: 'smooth',
    pace: 1.5,
    seated: true,
    raise: 0.1,
    hand: 'left',
  })
  for (const name of memory.keys())
    memory.set(name, '{"walk":"flying","pace":9,"raise":40,"turn":"smooth","gaze":"yes"}')
  expect(createComfort(keeping).getState()).toEqual({ ...freshComfort, turn: 'smooth' })
  expect(createComfort(undefined).getState()).toEqual(freshComfort)
  const refused = { getItem: () => '{', setItem: () => expect.fail() }
  expect(createComfort(refused).getState()).toEqual(freshComfort)
})

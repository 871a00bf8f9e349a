import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFree, layFloor } from '#plan'
import { arcOf } from '../../../src/modes/headset/arc.ts'
import { createBlink } from '../../../src/modes/headset/blink.ts'
import { halfSeen } from '../../../src/modes/headset/halfSeen.ts'
import { createLanding } from '../../../src/modes/headset/landing.ts'
import { createStick } from '../../../src/modes/headset/stick.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const floor = layFloor(plan)

test('what is thrown level falls to the floor in front', () => {
  const way = arcOf({ x: 0, y: 1.2, z: 20, dx: 0, dy: 0, dz: -3 })
  const end = way.at(-1)!
  expect(end.y).toBeCloseTo(0, 9)
  expect(20 - end.z).toBeCloseTo(6.5 * Math.sqrt(2.4 / 9.8), 6)
  expect(arcOf({ x: 0, y: 1, z: 0, dx: 0, dy: 1, dz: 0 }).length).toBeLessThan(92)
})

test('a wall ends the way: one lands at its foot, on this side', () => {
  const { land } = createLanding(plan, () => undefined)
  const { at, way } = land(arcOf({ x: 8, y: 1.4, z: -4, dx: 1, dy: 0.3, dz: 0 }))
  expect(at!.x).toBeLessThan(8.8)
  expect(Math.max(...way.map(({ x }) => x))).toBeLessThanOrEqual(8.8)
})

test('through a doorway one lands in the next room', () => {
  const door = plan.openings.find(({ id, kind }) => kind === 'doorway' && id.includes('f'))!
  const { land } = createLanding(plan, () => undefined)
  const { at } = land(arcOf({ x: door.x, y: 1.2, z: door.z + 1.5, dx: 0, dy: 0, dz: -1 }))
  expect(at!.z).toBeLessThan(door.z - 0.3)
})

test('wherever one throws, one never lands in a wall or in a thing', () => {
  const { land } = createLanding(plan, () => undefined)
  let landed = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(plan.views)),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      fc.double({ min: -1.2, max: 1.2, noNaN: true }),
      ({ x, z }, turn, up) => {
        const level = Math.cos(up)
        const { at } = land(
          arcOf({
            x,
            y: 1.3,
            z,
            dx: Math.sin(turn) * level,
            dy: Math.sin(up),
            dz: Math.cos(turn) * level,
          }),
        )
        if (!at) return
        landed += 1
        expect(isFree(floor, at.x, at.z)).toBe(true)
      },
    ),
    { numRuns: 400, seed: 9 },
  )
  expect(landed).toBeGreaterThan(200)
})

test('a stick turns once a push, and aims until it is let go', () => {
  const { read, drop } = createStick()
  expect(read(0.5, 0)).toEqual({ does: 'nothing' })
  expect(read(0.8, 0.1)).toEqual({ does: 'turn', by: 1 })
  expect(read(1, 0)).toEqual({ does: 'nothing' })
  expect(read(1, 0)).toEqual({ does: 'nothing' })
  expect(read(0.5, 0)).toEqual({ does: 'nothing' })
  expect(read(0.1, 0)).toEqual({ does: 'nothing' })
  expect(read(-1, 0)).toEqual({ does: 'turn', by: -1 })
  expect(read(0, 0)).toEqual({ does: 'nothing' })
  expect(read(0.2, -0.9)).toEqual({ does: 'aim' })
  // Turned aside while aiming it still aims.
  expect(read(0.9, -0.3)).toEqual({ does: 'aim' })
  expect(read(0.1, 0.1)).toEqual({ does: 'go' })
  read(0, -1)
  drop()
  expect(read(0, 0)).toEqual({ does: 'nothing' })
})

test('a move is made in the dark, within 300 ms; with less motion at once', () => {
  const moves: string[] = []
  const blink = createBlink(() => false)
  blink.over(() => moves.push('there'))
  expect(blink.pass(0.05)).toBeGreaterThan(0.4)
  expect(moves).toEqual([])
  expect(blink.pass(0.05)).toBe(1)
  expect(moves).toEqual(['there'])
  let seconds = 0.1
  while (blink.pass(0.01) > 0) seconds += 0.01
  expect(seconds).toBeGreaterThanOrEqual(0.1)
  expect(seconds).toBeLessThan(0.3)
  const cut = createBlink(() => true)
  cut.over(() => moves.push('cut'))
  expect(moves).toEqual(['there', 'cut'])
  expect(cut.pass(0.01)).toBe(0)
})

test('a tilted or pitched head sees wider on the plan than its lens', () => {
  const lens = { left: 1, right: 1, down: 1, up: 1 }
  expect(halfSeen(lens, 0, 0)).toBeCloseTo(49, 6)
  expect(halfSeen(lens, 0, Math.PI / 4)).toBeGreaterThan(57)
  expect(halfSeen(lens, -0.5, 0)).toBeGreaterThan(60)
  expect(halfSeen(lens, -1.2, 0)).toBe(85)
})

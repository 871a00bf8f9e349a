import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFree, layFloor } from '#plan'
import type { Pose } from '#visit'
import { wear } from '../../../src/modes/headset/wear.ts'
import { aVisitor } from '../../support/visitor.ts'

const head = (x: number, z: number, heading = 0): Pose => ({ x, y: 1.7, z, heading, pitch: 0 })

test('the head walks the visit, and the eyes stay where the visit stood at first', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const { x, z, heading } = visit.pose
  const worn = wear(visit)
  worn.follow(head(3, -2, 45))
  expect(visit.pose.x).toBeCloseTo(x, 9)
  expect(visit.pose.heading).toBeCloseTo(heading, 9)
  for (let step = 1; step <= 10; step += 1) worn.follow(head(3 + step * 0.02, -2, 45))
  expect(Math.hypot(visit.pose.x - x, visit.pose.z - z)).toBeCloseTo(0.2, 6)
  expect(visit.pose.y).toBe(1.7)
})

test('where the visit goes by itself the space goes along, and says so', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const worn = wear(visit)
  worn.follow(head(0, 0))
  expect(worn.follow(head(0.01, 0))).toBe(false)
  visit.go('p1')
  expect(worn.follow(head(0.01, 0))).toBe(true)
  const view = visit.plan.views['p1']!
  expect(visit.pose.x).toBeCloseTo(view.x, 6)
  expect(visit.pose.z).toBeCloseTo(view.z, 6)
  expect(visit.store.getState().room).toBe('p1')
})

test('a turn on the spot turns the space and moves nobody', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const worn = wear(visit)
  worn.follow(head(0.4, 0.3))
  const { x, z, heading } = visit.pose
  worn.turn(30)
  worn.follow(head(0.4, 0.3))
  expect(visit.pose.heading).toBeCloseTo((heading + 30) % 360, 6)
  expect(Math.hypot(visit.pose.x - x, visit.pose.z - z)).toBeLessThan(1e-9)
})

test('another space under the same head leaves the visitor where they are', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const worn = wear(visit)
  worn.follow(head(0, 0))
  worn.follow(head(0.1, 0))
  const before = { ...visit.pose }
  worn.recentre()
  worn.follow(head(-0.1, 0.2, 170))
  expect(Math.hypot(visit.pose.x - before.x, visit.pose.z - before.z)).toBeLessThan(0.05)
  expect(visit.pose.heading).toBeCloseTo(before.heading, 6)
})

test('however a head goes about, it is never in a wall, and the floor never tilts', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const air = layFloor({ ...visit.plan, hangings: [] }, 0.1)
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'p1', 'p3', 't1', 'w'),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 40, maxLength: 60 }),
      (room, way, strays) => {
        visit.go(room)
        const worn = wear(visit)
        let [x, z] = [0, 0]
        for (const stray of strays) {
          x += Math.sin(way + stray) * 0.45
          z += Math.cos(way + stray) * 0.45
          worn.follow(head(x, z))
          expect(isFree(air, visit.pose.x, visit.pose.z)).toBe(true)
        }
        expect(Object.keys(worn.rig)).toEqual(['x', 'z', 'turn'])
      },
    ),
    { numRuns: 60, seed: 9 },
  )
})

test('recentred anywhere, as often as the system likes, nobody is moved, least of all into a wall', async () => {
  const { visit } = await aVisitor({ reduced: true })
  const air = layFloor({ ...visit.plan, hangings: [] }, 0.1)
  const metres = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(
      fc.constantFrom(...visit.plan.rooms.map(({ id }) => id)),
      fc.array(fc.tuple(metres, metres, fc.double({ min: 0, max: 360, noNaN: true })), {
        minLength: 5,
        maxLength: 12,
      }),
      (room, spaces) => {
        visit.go(room)
        const worn = wear(visit)
        worn.follow(head(0, 0))
        const { x, z, heading } = visit.pose
        for (const [dx, dz, turn] of spaces) {
          worn.recentre()
          worn.follow(head(dx, dz, turn))
          expect(Math.hypot(visit.pose.x - x, visit.pose.z - z)).toBeLessThan(0.05)
          expect(visit.pose.heading).toBeCloseTo(heading, 6)
          expect(isFree(air, visit.pose.x, visit.pose.z)).toBe(true)
        }
      },
    ),
    { numRuns: 60, seed: 25 },
  )
})

test('taken off, the visitor stands on the floor at the height of their eyes', async () => {
  const { visit } = await aVisitor({ reduced: true })
  visit.go('a-4')
  const before = { ...visit.pose }
  const worn = wear(visit)
  worn.follow(head(0, 0))
  worn.takeOff(before)
  expect(visit.pose).toEqual(before)
  expect(visit.store.getState().activity).toEqual({ doing: 'viewing', exhibit: 'a-4' })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingTo, turnBetween } from '#kit'
import type { Pose } from '#visit'
import { eyesOf, placeOf } from '../../../src/modes/headset/rig.ts'
import { createTable } from '../../../src/modes/headset/table.ts'
import { tabledOf } from '../../../src/modes/headset/tabled.ts'
import { heldWith } from '../../support/held.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'
import { aWearer } from '../../support/wearer.ts'
import { tableWearing } from '../../../src/modes/headset/tableWearing.ts'

const metres = fc.double({ min: -2, max: 2, noNaN: true })
const foot = { x: -12, y: 0.95, z: 3, turn: 140 }
const headAt = (x: number, z: number, heading = 0): Pose => ({ x, y: 1.5, z, heading, pitch: -20 })
const where = (
  table: ReturnType<typeof createTable>,
  place: { x: number; y: number; z: number },
) => {
  const at = { x: 0, y: 0, z: 0 }
  placeOf(table.rig, place, table.lift.now, at)
  return at
}

test('the surface that the look meets is under the thing, whose front is to the visitor; the floor stays level', () => {
  fc.assert(
    fc.property(fc.tuple(metres, metres, metres, metres, metres), ([x, y, z, hx, hz]) => {
      fc.pre(Math.hypot(x - hx, z - hz) > 0.2)
      const table = createTable(foot)
      const head = headAt(hx, hz)
      table.frame(head, { x, y, z }, 1 / 30)
      const at = where(table, { x, y, z })
      expect(Math.hypot(at.x - foot.x, at.y - foot.y, at.z - foot.z)).toBeLessThan(1e-9)
      const eyes = eyesOf(table.rig, head, headAt(0, 0))
      const seenFrom = headingTo(foot.x, foot.z, eyes.x, eyes.z)
      expect(Math.abs(turnBetween(seenFrom, foot.turn))).toBeLessThan(1e-6)
      expect(Object.keys(table.rig)).toEqual(['x', 'z', 'turn'])
    }),
    { numRuns: 200, seed: 5 },
  )
})

test('set down it stays where it is however one walks, follows what the device corrects, and turns on its foot', () => {
  const table = createTable(foot)
  const place = { x: 0.3, y: 0.7, z: -0.9 }
  expect(table.shows()).toBe(false)
  expect(table.set()).toBe(false)
  table.frame(headAt(0, 0), place, 1 / 30)
  expect(table.set()).toBe(true)
  expect(table.set()).toBe(false)
  table.frame(headAt(1, -2), undefined, 1 / 30)
  expect(where(table, place).x).toBeCloseTo(foot.x, 9)
  const corrected = { x: 0.32, y: 0.71, z: -0.9 }
  table.frame(headAt(1, -2), corrected, 1 / 30)
  expect(where(table, corrected).z).toBeCloseTo(foot.z, 9)
  const { turn } = table.rig
  table.spin(30)
  table.frame(headAt(1, -2), undefined, 1 / 30)
  expect(table.rig.turn).toBeCloseTo(turn - 30, 9)
  expect(where(table, corrected).x).toBeCloseTo(foot.x, 9)
})

test('without a surface for three seconds it floats at the height of a table, and a surface takes it', () => {
  const table = createTable(foot)
  for (let t = 0; t < 2.9; t += 0.1) table.frame(headAt(0, 0, 90), undefined, 0.1)
  expect(table.shows()).toBe(false)
  for (let t = 0; t < 0.3; t += 0.1) table.frame(headAt(0, 0, 90), undefined, 0.1)
  expect(table.shows()).toBe(true)
  expect(table.store.getState().assumed).toBe(true)
  expect(where(table, { x: 0.8, y: 0.9, z: 0 }).y).toBeCloseTo(foot.y, 9)
  table.frame(headAt(0, 0, 90), { x: 1, y: 0.4, z: 0 }, 0.1)
  expect(table.store.getState().assumed).toBe(false)
  expect(where(table, { x: 1, y: 0.4, z: 0 }).y).toBeCloseTo(foot.y, 9)
  expect(table.set()).toBe(true)
  table.again()
  expect(table.store.getState().is).toBe('seeking')
})

test('what one looks at is set down if it can stand by itself, else a vase; of nothing such, nothing', async () => {
  const { outline: whole } = await heldWith('en')
  const plan = await twoDoorsPlan()
  const named = (viewed: string | undefined) => tabledOf(plan, whole, viewed)!.hanging.exhibit
  expect(['p2-1', 'p3-1', 'p1-2', undefined].map(named)).toEqual(['p2-1', 'p3-1', 'p3-1', 'p3-1'])
  // The set stands on a slab in the hall, which stays there.
  expect(tabledOf(plan, whole, 'p2-1')!.slab).toBeCloseTo(0.1, 9)
  expect(tabledOf(plan, whole, 'p3-1')!.slab).toBe(0)
  expect(tabledOf(plan, { ...whole, rooms: whole.rooms.slice(0, 1) }, undefined)).toBeUndefined()
})

test('a press sets it down, and from then on is for the thing; nobody is taken anywhere', async () => {
  const { wearing, visit, presses } = await aWearer()
  visit.go('p3-1')
  const table = createTable(foot)
  const onTable = tableWearing(wearing, table, visit, presses)
  let done = 0
  presses.add(() => {
    done += 1
    return true
  })
  const ray = { x: 0, y: 1.5, z: 0, dx: 0, dy: -1, dz: -1 }
  const { activity } = visit.store.getState()
  table.frame(headAt(0, 0), { x: 0, y: 0.7, z: -1 }, 0.1)
  onTable.press(ray)
  expect([table.store.getState().is, done]).toEqual(['set', 0])
  onTable.press(ray)
  expect(done).toBe(1)
  presses.clear()
  onTable.press(ray)
  onTable.goTo({ x: 0, z: 0 })
  expect(visit.store.getState().activity).toEqual(activity)
  onTable.dismissOrMenu()
  expect(table.store.getState().is).toBe('seeking')
})

import { expect, test } from 'vitest'
import { isFree, layFloor } from '#plan'
import { matSheet } from '../../../src/modes/headset/matSheet.ts'
import { matSide, matsOf, matUnder } from '../../../src/modes/headset/mats.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'
import { aWearer } from '../../support/wearer.ts'

const plan = await twoDoorsPlan()
const rooms = plan.rooms.map(({ id }) => id)

test('every exhibit with a view has one mat in its room, on free floor', () => {
  const floor = layFloor(plan)
  const mats = rooms.flatMap((room) => matsOf(plan, room))
  const hung = new Set(plan.hangings.map(({ exhibit }) => exhibit))
  expect(mats.map(({ exhibit }) => exhibit).toSorted()).toEqual(
    [...hung].filter((exhibit) => plan.views[exhibit]).toSorted(),
  )
  expect(mats.length).toBeGreaterThan(60)
  for (const { x, z } of mats) expect(isFree(floor, x, z)).toBe(true)
})

test('one is on the mat that one sees: its whole square, turned as it is, and nothing beside it', () => {
  const mats = [
    { exhibit: 'one', x: 0, z: 0, heading: 0 },
    { exhibit: 'two', x: 0.4, z: 0, heading: 45 },
  ]
  expect(matUnder(mats, { x: -0.29, z: 0.29 }, undefined)?.exhibit).toBe('one')
  expect(matUnder(mats, { x: -0.31, z: 0 }, undefined)).toBeUndefined()
  expect(matUnder(mats, { x: 0.8, z: 0 }, undefined)?.exhibit).toBe('two')
  expect(matUnder(mats, { x: 0.7, z: 0.29 }, undefined)).toBeUndefined()
  // Of two, the nearer; and not that of what is viewed.
  expect(matUnder(mats, { x: 0.25, z: 0 }, undefined)?.exhibit).toBe('two')
  expect(matUnder(mats, { x: 0.25, z: 0 }, 'two')?.exhibit).toBe('one')
})

test('mats are drawn where they are, their faces up', () => {
  const mats = matsOf(plan, 'p3')
  const { geometry, lay } = matSheet(mats, 2)
  const position = geometry.getAttribute('position')
  const index = geometry.getIndex()!
  for (const [i, mat] of mats.entries()) {
    const corners = [0, 1, 2, 3].map((corner) => ({
      x: position.getX(4 * i + corner),
      z: position.getZ(4 * i + corner),
    }))
    for (const { x, z } of corners)
      expect(Math.hypot(x - mat.x, z - mat.z)).toBeCloseTo(matSide / Math.SQRT2, 4)
    const [a, b, c] = [0, 1, 2].map((n) => corners[index.getX(6 * i + n) - 4 * i]!) as [
      { x: number; z: number },
      { x: number; z: number },
      { x: number; z: number },
    ]
    // Anticlockwise as seen from above, where z comes towards who looks.
    expect((b.x - a.x) * (c.z - a.z) - (b.z - a.z) * (c.x - a.x)).toBeLessThan(0)
  }
  // What shows where one would stand lies about that place, and is nothing before.
  const moving = () =>
    [0, 1, 2, 3].map((corner) => [
      position.getX(4 * (mats.length + 1) + corner),
      position.getZ(4 * (mats.length + 1) + corner),
    ])
  expect(new Set(moving().map(String)).size).toBe(1)
  lay(1, { x: 3, z: 4 })
  for (const [x = 0, z = 0] of moving()) expect(Math.hypot(x - 3, z - 4)).toBeCloseTo(0.297, 2)
  lay(1, undefined)
  expect(new Set(moving().map(String)).size).toBe(1)
  geometry.dispose()
})

test('who presses a mat stands before its exhibit and reads it; beside it one only goes there', async () => {
  const { wearing, visit, frame } = await aWearer()
  visit.go('p3')
  frame([])
  const { pose } = visit
  const mat = matsOf(plan, 'p3')
    .filter(({ exhibit }) => plan.views[exhibit])
    .toSorted(
      (a, b) => Math.hypot(a.x - pose.x, a.z - pose.z) - Math.hypot(b.x - pose.x, b.z - pose.z),
    )
    .find(({ x, z }) => wearing.aim(down(x, z))?.on === 'floor')!
  const pressed = wearing.press(down(mat.x + 0.1, mat.z))
  expect(pressed).toMatchObject({ on: 'floor', at: { x: mat.x, z: mat.z } })
  frame([])
  expect(visit.store.getState().activity).toEqual({ doing: 'viewing', exhibit: mat.exhibit })
  expect(visit.pose.x).toBeCloseTo(mat.x, 2)
  expect(visit.pose.z).toBeCloseTo(mat.z, 2)
})

/** A ray straight down to a place of the floor. */
const down = (x: number, z: number) => ({ x, y: 1.4, z, dx: 0, dy: -1, dz: 0 })

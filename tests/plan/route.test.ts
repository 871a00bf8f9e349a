import { seeded, type Point } from '#kit'
import { isFree, layFloor, nearestFree, route, walk } from '#plan'
import { describe, expect, test } from 'vitest'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const floor = layFloor(plan)

function anywhere(random: () => number) {
  return nearestFree(floor, -35 + random() * 70, -31 + random() * 52)
}

/** Whether there is a way, and all of it is floor. */
function leadsThroughAir(from: Point, to: Point): boolean {
  const corners = route(floor, from, to)
  if (!corners) return false
  let at = from
  for (const corner of corners) {
    for (let part = 0; part <= 1; part += 0.02)
      if (!isFree(floor, at.x + (corner.x - at.x) * part, at.z + (corner.z - at.z) * part))
        return false
    at = corner
  }
  return at.x === to.x && at.z === to.z
}

describe('the way over the floor', () => {
  test.for([1, 2, 3])('never leads through a wall or a column (seed %i)', (seed) => {
    const random = seeded(seed)
    for (let i = 0; i < 60; i += 1) {
      const from = anywhere(random)
      const to = anywhere(random)
      expect(leadsThroughAir(from, to), JSON.stringify([from, to])).toBe(true)
    }
  })

  test('nor out of a doorway or into one, from anywhere in it', () => {
    for (const { rect } of floor.passages)
      for (const part of [0.05, 0.5, 0.95])
        for (const deep of [0.05, 0.5, 0.95]) {
          const from = {
            x: rect.x0 + (rect.x1 - rect.x0) * part,
            z: rect.z0 + (rect.z1 - rect.z0) * deep,
          }
          for (const id of ['f', 'p5', 'g', 'p1-1', 's']) {
            const view = plan.views[id]
            if (!view) throw new Error(id)
            const to = nearestFree(floor, view.x, view.z)
            expect(leadsThroughAir(from, to), `out of ${from.x}, ${from.z} to ${id}`).toBe(true)
            expect(leadsThroughAir(to, from), `from ${id} into ${from.x}, ${from.z}`).toBe(true)
          }
        }
  })

  test('a wall that was pressed leads to the nearest floor', () => {
    const corners = route(floor, { x: 0, z: 20 }, { x: 9, z: 3 })
    const end = corners?.at(-1)
    expect(end && isFree(floor, end.x, end.z)).toBe(true)
  })
})

describe('walking', () => {
  test.for([11, 12])('nobody ends up inside a wall or stuck in a door (seed %i)', (seed) => {
    const random = seeded(seed)
    const at = { x: 0, z: 20 }
    let travelled = 0
    for (let i = 0; i < 4000; i += 1) {
      if (i % 25 === 0) travelled = random() * 2 * Math.PI
      walk(floor, at, Math.cos(travelled) * 0.1, Math.sin(travelled) * 0.1)
      expect(isFree(floor, at.x, at.z)).toBe(true)
    }
    // Whatever they did, there is a way home.
    expect(route(floor, at, plan.arrival)?.length).toBeGreaterThan(0)
  })

  test('a column is gone round by somebody who walks against it', () => {
    const at = { x: 1.52, z: 6 }
    for (let i = 0; i < 120; i += 1) walk(floor, at, 0, -0.05)
    // The column's far side is at 2.57.
    expect(at.z).toBeLessThan(2.5)
  })

  test('whoever stands where nobody may is set free', () => {
    const at = { x: 9, z: 3 }
    walk(floor, at, 0, 0)
    expect(isFree(floor, at.x, at.z)).toBe(true)
  })
})

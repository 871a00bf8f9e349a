import { expect, test } from 'vitest'
import { drawnOn, onSlab, roomUnder } from '../../../src/exhibits/plan-map/onSlab.ts'
import { seenParts } from '../../../src/exhibits/plan-map/seenParts.ts'
import { wallRects } from '../../../src/exhibits/plan-map/wallRects.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const size = [2, 1.5, 0.06] as const
const drawn = drawnOn(plan, size)
const walls = wallRects(plan)
const isWall = (x: number, z: number) =>
  walls.some((rect) => x > rect.x0 && x < rect.x1 && z > rect.z0 && z < rect.z1)

test('the hall fits on the slab, and a press in the middle of a room means that room', () => {
  for (const { id, outer } of plan.rooms) {
    const { x0, x1, y0, y1 } = onSlab(drawn, outer)
    expect(Math.max(-x0, x1)).toBeLessThan(size[0] / 2)
    expect(Math.max(-y0, y1)).toBeLessThan(size[1] / 2)
    expect(roomUnder(plan, drawn, (x0 + x1) / 2, (y0 + y1) / 2)).toBe(id)
  }
  expect(roomUnder(plan, drawn, -0.9, -0.6)).toBeUndefined()
})

test('walls are where the hall has them, doorways are open, and no wall is drawn twice', () => {
  for (const { kind, x, z } of plan.openings)
    if (kind === 'doorway') expect([x, z, isWall(x, z)]).toEqual([x, z, false])
  expect(isWall(9, 3)).toBe(true)
  expect(isWall(-35, -3)).toBe(true)
  expect(isWall(14, 0)).toBe(false)
  const along = walls.filter(({ x0, x1 }) => x0 === 9 - 0.2 && x1 === 9 + 0.2)
  expect(along.filter(({ z0, z1 }) => z0 < 3 && z1 > 3)).toHaveLength(1)
})

test('a room is full when all of its exhibits have been seen', () => {
  const at = plan.rooms.findIndex(({ id }) => id === 'f')
  expect(seenParts(plan, [])[at]).toBe(0)
  expect(seenParts(plan, ['f-1'])[at]).toBe(0.5)
  expect(seenParts(plan, ['f-1', 'f-2'])[at]).toBe(1)
})

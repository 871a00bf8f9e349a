import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { measuresOf } from '../../../src/exhibits/picture/measures.ts'
import { wallGeometry } from '../../../src/exhibits/picture/wallGeometry.ts'

const measures = measuresOf({ file: 'a.jpg', width: 1, height: 0.5, frame: 'timber' })
const at = (x: number, z: number, turn: number) =>
  ({ x, y: 1.5, z, turn, size: measures.whole }) as unknown as Hanging
/** One on the north wall that looks south, one on the west wall that looks east. */
const hung = [
  { hanging: at(2, -4, 180), measures },
  { hanging: at(-3, 1, 90), measures },
]

test('pictures of a room are one thing, each in its place and looking into the room', () => {
  const { geometry } = wallGeometry(hung)
  const positions = geometry.getAttribute('position')
  const normals = geometry.getAttribute('normal')
  const half = positions.count / 2
  for (let corner = 0; corner < half; corner += 1) {
    expect(Math.abs(positions.getZ(corner) + 4)).toBeLessThan(0.05)
    expect(Math.abs(positions.getX(corner) - 2)).toBeLessThan(0.8)
    expect(normals.getZ(corner)).toBeCloseTo(1, 9)
    expect(Math.abs(positions.getX(half + corner) + 3)).toBeLessThan(0.05)
    expect(Math.abs(positions.getZ(half + corner) - 1)).toBeLessThan(0.8)
    expect(normals.getX(half + corner)).toBeCloseTo(1, 9)
  }
  // Seen from the south, a picture's left edge lies to the west.
  const [uvs, colours] = [geometry.getAttribute('uv'), geometry.getAttribute('color')]
  const corners = Array.from({ length: half }, (_, corner) => corner)
  const pictured = corners.filter((corner) => colours.getW(corner) === 2)
  expect(pictured).toHaveLength(4)
  for (const corner of pictured) expect(positions.getX(corner) < 2).toBe(uvs.getX(corner) < 0.5)
})

test('each picture is told apart where its texels are', () => {
  const { geometry, turnTo } = wallGeometry(hung)
  turnTo([-1, 5])
  const sheet = geometry.getAttribute('sheet')
  const values = Array.from({ length: sheet.count }, (_, corner) => sheet.getX(corner))
  expect(new Set(values.slice(0, sheet.count / 2))).toEqual(new Set([-1]))
  expect(new Set(values.slice(sheet.count / 2))).toEqual(new Set([5]))
})

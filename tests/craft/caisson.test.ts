import { caisson, caissonMesh, caissonStuffs, orders, type CaissonMesh } from '#craft'
import { expect, test } from 'vitest'

function whole(): CaissonMesh {
  const steps = caissonMesh()
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const mesh = whole()
type Corner = { at: [number, number, number]; stuff: string; part: number; marked: boolean }
const corners = Array.from({ length: mesh.positions.length / 3 }, (_, i): Corner => {
  const [x = 0, y = 0, z = 0] = mesh.positions.slice(i * 3)
  const [stuff = 0, part = 0, , marked = 0] = mesh.parts.slice(i * 4)
  return { at: [x, y, z], stuff: caissonStuffs[stuff] ?? '', part, marked: marked > 0 }
})
/** Places to the half millimetre. */
const key = ([x, y, z]: readonly number[]) =>
  [x, y, z].map((each) => Math.round((each ?? 0) * 2000)).join()

test.for([0, 1, 2] as const)('well %i turned by one step covers itself', (part) => {
  const angle = (2 * Math.PI) / (orders[part] ?? 1)
  const own = corners.filter((corner) => corner.part === part)
  expect(own.length).toBeGreaterThan(1000)
  // Within half a millimetre of one there is another.
  const there = new Set(
    own.flatMap(({ at: [x, y, z] }) =>
      [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dz) => key([x + dx / 2000, y, z + dz / 2000]))),
    ),
  )
  const turned = (by: number) =>
    own.filter(({ at: [x, y, z] }) => {
      const [s, c] = [Math.sin(by), Math.cos(by)]
      return !there.has(key([x * c + z * s, y, z * c - x * s]))
    })
  expect(turned(angle)).toHaveLength(0)
  expect(turned(angle / 2).length).toBeGreaterThan(100)
})

test('of the octagon and the circle one set of 48 and of 24 is marked', () => {
  // The rest of a well's timber is its beam.
  const share = (part: number) => {
    const own = corners.filter((each) => each.stuff === 'timber' && each.part === part)
    return own.filter(({ marked }) => marked).length / own.length
  }
  expect(share(1)).toBeLessThan(1 / 48)
  expect(share(1)).toBeGreaterThan(0.8 / 48)
  expect(share(2)).toBeLessThan(1 / 24)
  expect(share(2)).toBeGreaterThan(0.6 / 24)
})

test('two squares of 3.60 metres have an octagon of 1.49 in common, and the wells rise 1.20', () => {
  expect(caisson.octagonSide).toBeCloseTo(1.49, 2)
  expect(caisson.rises.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1.2, 6)
})

test('it stays within what a room can draw, and nothing is lit outside 0 to 1', () => {
  expect(mesh.indices.length / 3).toBeLessThan(16_000)
  const shades = mesh.parts.filter((_, i) => i % 4 === 2)
  expect(Math.min(...shades)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...shades)).toBeLessThanOrEqual(1)
  expect(mesh.positions.every(Number.isFinite)).toBe(true)
})

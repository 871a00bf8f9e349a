import { beastAt, beastMesh, beastNames, beastRow } from '#craft'
import { expect, test } from 'vitest'
import { fieldOf } from '../../src/craft/beasts/field.ts'
import { figures } from '../../src/craft/beasts/row.ts'

const steps = beastMesh()
let step = steps.next()
let count = 1
while (!step.done) {
  step = steps.next()
  count += 1
}
const { positions, normals, marks, indices } = step.value
const cornersOf = (beast: number) =>
  Array.from({ length: positions.length / 3 }, (_, i) => i).filter((i) => marks[i * 3] === beast)

test('the row is few enough triangles, made in many steps', () => {
  expect(indices.length / 3).toBeLessThan(20_000)
  expect(positions.length / 3).toBeLessThan(65_536)
  expect(count).toBeGreaterThan(100)
})

test('each beast is about 42 centimetres high, at most 18 broad, and clear of its neighbours', () => {
  beastNames.forEach((name, beast) => {
    const at = (axis: number) => cornersOf(beast).map((i) => positions[i * 3 + axis] ?? 0)
    const [xs, ys, zs] = [at(0), at(1), at(2)]
    expect([name, Math.max(...ys) > 0.38, Math.max(...ys) < beastRow.high + 0.015]).toEqual([
      name,
      true,
      true,
    ])
    expect(Math.max(...zs) - Math.min(...zs)).toBeLessThan(0.18)
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(beastRow.pitch * 0.75)
  })
})

test('what is seen from before is turned as its corners look', () => {
  let [wrong, seen] = [0, 0]
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const corner = (indices[i + k] ?? 0) * 3
      return [positions[corner] ?? 0, positions[corner + 1] ?? 0, positions[corner + 2] ?? 0]
    }) as [number[], number[], number[]]
    const [u, v] = [b, c].map((p) => p.map((value, k) => value - (a[k] ?? 0))) as [
      number[],
      number[],
    ]
    // Behind the relief the edge goes back, where nobody looks.
    if ([a, b, c].some((p) => (p[2] ?? 0) < 0)) continue
    seen += 1
    const face = [0, 1, 2].map(
      (k) => u[(k + 1) % 3]! * v[(k + 2) % 3]! - u[(k + 2) % 3]! * v[(k + 1) % 3]!,
    )
    const looks = [0, 1, 2].map((k) =>
      [0, 1, 2].reduce((sum, n) => sum + (normals[(indices[i + n] ?? 0) * 3 + k] ?? 0), 0),
    )
    if (face.reduce((sum, value, k) => sum + value * (looks[k] ?? 0), 0) < -1e-7) wrong += 1
  }
  expect(wrong / seen).toBeLessThan(0.005)
})

test('xiezhi has one horn where douniu has two, and hangshi holds a staff apart from its body', () => {
  /** How many pieces of the outline one meets at a height. */
  const pieces = (name: keyof typeof figures, y: number) => {
    const field = fieldOf(figures[name])
    const inside = Array.from({ length: 340 }, (_, i) => field(i / 10 - 17, y).inside > 0)
    return inside.filter((is, i) => is && !inside[i - 1]).length
  }
  expect(pieces('xiezhi', 40)).toBe(1)
  expect(pieces('douniu', 40)).toBe(2)
  expect(pieces('hangshi', 15)).toBe(2)
  expect(pieces('phoenix', 30)).toBeGreaterThanOrEqual(3)
})

test('they stand at even steps, the rider on the left', () => {
  expect(beastAt(0)).toBeCloseTo(-2.4)
  expect(beastAt(10)).toBeCloseTo(2.4)
})

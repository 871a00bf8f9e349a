import { brokenBowl, sherdPoints, type Sherd } from '#craft'
import { expect, test } from 'vitest'

const shape = { radius: 0.12, height: 0.075, foot: 0.04, wall: 0.005 }
const points = sherdPoints(shape.radius, 4, false, 7)
const pieces = brokenBowl(shape, points)

/** The area that a sherd's inside covers seen from above, square metres; its triangles must look up. */
function covered({ positions, indices, parts }: Sherd): number {
  let sum = 0
  for (let i = 0; i < indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = indices.slice(i, i + 3)
    if (parts[a] !== 'inside') continue
    const at = (k: number) => [positions[3 * k] ?? 0, positions[3 * k + 2] ?? 0] as const
    const [[ax, az], [bx, bz], [cx, cz]] = [at(a), at(b), at(c)]
    sum += ((bz - az) * (cx - ax) - (bx - ax) * (cz - az)) / 2
  }
  return sum
}

test('the pieces of a broken bowl are the whole bowl, and none lies on another', () => {
  expect(pieces).toHaveLength(4)
  const all = pieces.reduce((sum, piece) => sum + covered(piece), 0)
  expect(all).toBeCloseTo(Math.PI * shape.radius ** 2, 3)
  for (const piece of pieces) expect(covered(piece)).toBeGreaterThan(0.004)
})

test('a break is the same on both sides of it', () => {
  const edgeOf = ({ positions, parts }: Sherd) =>
    new Set(
      parts.flatMap((part, k) =>
        part === 'break'
          ? [[0, 1, 2].map((axis) => (positions[3 * k + axis] ?? 0).toFixed(5)).join(' ')]
          : [],
      ),
    )
  const [first, second, , fourth] = pieces.map(edgeOf)
  const shared = [...(first ?? [])].filter((spot) => second?.has(spot) || fourth?.has(spot))
  expect(shared.length).toBeGreaterThan(10)
})

test('a piece has an inside over its outside, and normals of length one', () => {
  for (const { positions, normals, parts } of pieces)
    parts.forEach((part, k) => {
      const [nx = 0, ny = 0, nz = 0] = normals.slice(3 * k, 3 * k + 3)
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 6)
      if (part === 'inside') expect(ny).toBeGreaterThan(0)
      if (part === 'outside') expect(ny).toBeLessThan(0)
      expect(positions[3 * k + 1]).toBeLessThanOrEqual(shape.height + 1e-9)
    })
})

test('each piece is what lies nearest to its own point', () => {
  pieces.forEach(({ middle }, i) => {
    const far = points.map(([x, z]) => Math.hypot(middle[0] - x, middle[2] - z))
    expect(far.indexOf(Math.min(...far))).toBe(i)
  })
})

import { lightInSteps, reliefDepth, reliefInSteps, type Vector } from '#craft'
import { expect, test } from 'vitest'

const [width, height] = [2.4, 0.9]
const sun: Vector = [0.37, 0.84, 0.4]

function whole<Made>(steps: Iterator<unknown, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const { relief, faces } = whole(reliefInSteps(width, height))
const at = (i: number) => relief.positions.slice(i * 3, i * 3 + 3) as [number, number, number]

test('the right half stands out of its ground, and not farther than it may', () => {
  const deep = relief.positions.filter((_, i) => i % 3 === 2)
  expect(Math.min(...deep)).toBe(0)
  expect(Math.max(...deep)).toBeLessThanOrEqual(reliefDepth)
  expect(Math.max(...deep)).toBeGreaterThan(0.8 * reliefDepth)
  expect(Math.min(...relief.positions.filter((_, i) => i % 3 === 0))).toBeGreaterThanOrEqual(0)
  expect([...relief.positions, ...relief.normals, ...relief.carved].every(Number.isFinite)).toBe(
    true,
  )
})

test('faces look forward and sides look outwards, as their normals say', () => {
  let astray = 0
  for (let i = 0; i < relief.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = relief.indices.slice(i, i + 3)
    const [p, q, r] = [at(a), at(b), at(c)]
    const u = [q[0] - p[0], q[1] - p[1], q[2] - p[2]] as const
    const v = [r[0] - p[0], r[1] - p[1], r[2] - p[2]] as const
    const turned = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
    const along = turned.reduce(
      (sum, part, axis) => sum + part * (relief.normals[a * 3 + axis] ?? 0),
      0,
    )
    if (along < -1e-9) astray += 1
  }
  expect(astray).toBe(0)
})

test('what stands before the sun shades what lies behind it, and hollows see less of the sky', () => {
  const { columns, rows, texels } = whole(lightInSteps(faces, width, height, sun, 512))
  const of = (x: number, y: number, which: 0 | 1) => {
    const column = Math.round((x / width + 0.5) * columns)
    return texels[2 * (Math.round((y / height) * rows) * columns + column) + which] ?? 0
  }
  // The plain sky above everything sees both; the foot of the peaks stands deep among waves.
  expect(of(-0.5 * width + 0.01, height * 0.97, 0)).toBe(255)
  expect(of(-0.5 * width + 0.01, height * 0.97, 1)).toBeGreaterThan(240)
  const suns = texels.filter((_, i) => i % 2 === 0)
  const shaded = suns.filter((value) => value < 90).length / suns.length
  expect(shaded).toBeGreaterThan(0.01)
  expect(shaded).toBeLessThan(0.3)
  expect(Math.min(...texels.filter((_, i) => i % 2 === 1))).toBeLessThan(160)
})

test('a sun from straight ahead shades nothing', () => {
  const { texels } = whole(lightInSteps(faces, width, height, [0, 0, 1], 256))
  expect(texels.filter((_, i) => i % 2 === 0).every((value) => value === 255)).toBe(true)
})

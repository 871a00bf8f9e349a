import { fieldsEach, fieldsOf, friezeInSteps, nine, spineOf, waveIn } from '#craft'
import { expect, test } from 'vitest'

const [width, height] = [7.55, 0.85]
const curves = Array.from({ length: nine.curves }, (_, curve) => curve)

test('270 fields, 30 to each curve', () => {
  expect(nine.columns * nine.rows).toBe(270)
  expect(fieldsEach).toBe(30)
  expect(curves.map((curve) => fieldsOf(curve, 9))).toEqual(
    curves.map((curve) => ({ left: curve - 4.5, wide: 1 })),
  )
})

test('every curve is one wave within its own fields, and grows thin', () => {
  const { amplitude, wave } = waveIn(width)
  for (const curve of curves) {
    const spine = spineOf(curve, width, 60)
    const { left, wide } = fieldsOf(curve, width)
    const xs = spine.map(({ at }) => at[0])
    expect(Math.min(...xs)).toBeGreaterThan(left)
    expect(Math.max(...xs)).toBeLessThan(left + wide)
    expect((xs.at(-1) ?? 0) - (xs[0] ?? 0)).toBeCloseTo(wave, 9)
    const ys = spine.map(({ at }) => at[1])
    expect(Math.max(...ys) / amplitude).toBeCloseTo(1, 2)
    const thick = Math.max(...spine.map(({ radius }) => radius))
    expect((spine[55]?.radius ?? 1) / thick).toBeLessThan(0.5)
  }
})

test('from one to the next the wave is shifted by 40 degrees; nine shifts come round', () => {
  const { amplitude } = waveIn(width)
  const starts = [...curves, 9].map(
    (curve) => (spineOf(curve, width, 8)[0]?.at[1] ?? 0) / amplitude,
  )
  starts.forEach((start, curve) =>
    expect(start).toBeCloseTo(Math.sin((curve * 40 * Math.PI) / 180), 9),
  )
})

test('the frieze is whole: fields and bodies face forward, within 15,000 triangles', () => {
  const steps = friezeInSteps(width, height)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { positions, normals, marks, indices } = step.value
  expect(indices.length / 3).toBeLessThan(15_000)
  expect(Math.max(...indices) + 1).toBe(positions.length / 3)
  expect(positions.every(Number.isFinite) && normals.every(Number.isFinite)).toBe(true)
  const corner = (i: number) => positions.slice(i * 3, i * 3 + 3) as [number, number, number]
  let backwards = 0
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((n) => corner(indices[i + n] ?? 0)) as [
      [number, number, number],
      [number, number, number],
      [number, number, number],
    ]
    const up = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    if (up < -1e-7) backwards += 1
  }
  expect(backwards).toBe(0)
  // Corners on the faces of fields: four to each of the 270.
  const faces = marks.filter((mark, i) => i % 4 === 3 && mark === 0).length
  expect(faces).toBe(4 * 270)
})

import {
  giraffe,
  giraffeBones,
  giraffeHigh,
  giraffeOutline,
  qilinOutline,
  ship,
  type Coloured,
} from '#craft'
import { expect, test } from 'vitest'

function whole<Made>(steps: Iterator<unknown, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const animal = whole(giraffe())

/** From where to where a mesh reaches along an axis. */
const span = ({ positions }: Coloured, axis: number): [number, number] => {
  const along = positions.filter((_, i) => i % 3 === axis)
  return [along.reduce((a, b) => Math.min(a, b)), along.reduce((a, b) => Math.max(a, b))]
}

test('fourteen solids make a giraffe of 4.6 metres that stands on the ground', () => {
  expect(giraffeBones).toHaveLength(14)
  const [low, high] = span(animal, 1)
  expect(high).toBeCloseTo(giraffeHigh, 2)
  expect(low).toBeCloseTo(0, 3)
  const [tail, nose] = span(animal, 0)
  expect(nose - tail).toBeLessThan(3)
})

test('its coat is dark patches between pale lines, on the trunk and not on the feet', () => {
  // Brown has less than half as much green as red, whatever light falls on it; pale has most of it.
  const browns = new Map<string, boolean[]>()
  animal.colours.forEach((red, i) => {
    if (i % 3 !== 0) return
    const high = animal.positions[i + 1] ?? 0
    const where = high > 2 && high < 2.6 ? 'trunk' : high > 0.3 && high < 0.9 ? 'shank' : ''
    if (!browns.has(where)) browns.set(where, [])
    browns.get(where)?.push((animal.colours[i + 1] ?? 0) < red / 2)
  })
  const dark = (where: string) => {
    const all = browns.get(where) ?? []
    return all.filter(Boolean).length / all.length
  }
  expect(dark('trunk')).toBeGreaterThan(0.4)
  expect(dark('trunk')).toBeLessThan(0.9)
  expect(dark('shank')).toBeLessThan(0.12)
})

test('its belly is bare: pale, and no patch reaches under it', () => {
  const under = [...animal.normals.keys()].filter((i) => {
    const [x = 0, y = 0] = animal.positions.slice(i - 1, i + 1)
    return i % 3 === 1 && (animal.normals[i] ?? 0) < -0.8 && y > 1.8 && y < 2.2 && Math.abs(x) < 0.5
  })
  expect(under.length).toBeGreaterThan(20)
  // Patches have seven times as much red as blue, the pale coat about two times.
  for (const i of under)
    expect((animal.colours[i - 1] ?? 0) / (animal.colours[i + 1] ?? 1)).toBeLessThan(3.5)
})

test.each([
  ['giraffe', animal, 15_500],
  ['ship', ship(), 1_500],
  ['outline of the giraffe', giraffeOutline(0.46), 1_500],
  ['outline of the qilin', qilinOutline(0.46), 1_500],
] as const)('the %s is whole and within its budget', (_, mesh, most) => {
  const corners = mesh.positions.length / 3
  expect(mesh.indices.length / 3).toBeLessThan(most)
  expect(corners).toBeLessThan(65_536)
  expect(mesh.indices.every((corner) => corner >= 0 && corner < corners)).toBe(true)
  expect([...mesh.positions, ...mesh.normals, ...mesh.colours].every(Number.isFinite)).toBe(true)
})

test('both outlines are equally high, stand on one line, and face the room', () => {
  const [giraffeLow, giraffeTop] = span(giraffeOutline(1), 1)
  const [qilinLow, qilinTop] = span(qilinOutline(1), 1)
  expect(giraffeLow).toBe(0)
  expect(qilinLow).toBe(0)
  expect(Math.abs(giraffeTop - qilinTop)).toBeLessThan(0.05)
  const { positions, indices } = qilinOutline(1)
  const at = (corner: number, axis: number) => positions[(indices[corner] ?? 0) * 3 + axis] ?? 0
  for (let i = 0; i < indices.length; i += 3) {
    const area =
      (at(i + 1, 0) - at(i, 0)) * (at(i + 2, 1) - at(i, 1)) -
      (at(i + 2, 0) - at(i, 0)) * (at(i + 1, 1) - at(i, 1))
    expect(area).toBeGreaterThanOrEqual(-1e-9)
  }
})

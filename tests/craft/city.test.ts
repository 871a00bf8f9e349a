import {
  cityAxis,
  cityMesh,
  cityStops,
  cityStuffs,
  namedHalls,
  palaceSite,
  roofSlope,
  stopAt,
  type CityMesh,
} from '#craft'
import { expect, test } from 'vitest'

function whole(): CityMesh {
  const steps = cityMesh([8.3, 2.2])
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const mesh = whole()
const of = (stuff: string) =>
  Array.from({ length: mesh.positions.length / 3 }, (_, i) => i)
    .filter((i) => cityStuffs[mesh.looks[i * 4] ?? 0] === stuff)
    .map((i) => mesh.positions.slice(i * 3, i * 3 + 3))
const spread = (places: number[][], axis: number) => {
  const along = places.map((place) => place[axis] ?? 0)
  return Math.max(...along) - Math.min(...along)
}

test('the line is 7.8 metres, the palace 961 by 753 at 1:400, inside a moat of 52', () => {
  expect(spread(of('brass'), 0)).toBeCloseTo(7.8, 3)
  const ground = of('ground')
  expect(spread(ground, 0)).toBeCloseTo(961 / 400, 3)
  expect(spread(ground, 2)).toBeCloseTo(753 / 400, 3)
  expect(spread(of('water'), 2)).toBeCloseTo((753 + 104) / 400, 3)
})

test('the great hall stands 35.05 metres over its court, its terrace 8.13 of them', () => {
  const { supreme } = namedHalls
  const top = ((supreme?.on ?? 0) + (supreme?.high ?? 0) + palaceSite.ground) * cityAxis.palaceScale
  expect((supreme?.on ?? 0) + (supreme?.high ?? 0)).toBeCloseTo(35.05, 6)
  // Its ridge, and a little more for the ornaments at its ends.
  const near = of('gypsum').filter(([x = 0]) => Math.abs(x - stopAt('supreme')) < 0.05)
  const highest = Math.max(...near.map(([, y = 0]) => y))
  expect(highest).toBeGreaterThan(top)
  expect(highest).toBeLessThan(top + 3 * cityAxis.palaceScale)
})

test('roofs sag as the rule of 1/10, 1/20, 1/40 lets them', () => {
  const rises = roofSlope.map(([, rise]) => rise)
  expect(rises).toHaveLength(5)
  expect(rises[3]).toBeCloseTo(0.65, 6)
  expect(rises[2]).toBeCloseTo((0.65 * 2) / 3 - 0.05, 6)
  // Ever steeper towards the ridge.
  const steps = rises.slice(1).map((rise, i) => rise - (rises[i] ?? 0))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})

test('the lens stops from south to north', () => {
  const places = cityStops.map(stopAt)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('what is told as a height has a line of its own, and what is not has none', () => {
  const heights = cityStops.map((stop, number) => {
    const own = mesh.positions.filter(
      (_, i) => i % 3 === 1 && mesh.looks[Math.floor(i / 3) * 4 + 3] === number,
    )
    return own.length === 0 ? undefined : ([stop, Math.max(...own) - Math.min(...own)] as const)
  })
  const drawn = heights.filter((each) => each && each[1] > 0.02).map((each) => each?.[0])
  expect(drawn).toEqual(['meridian', 'supreme', 'central', 'preserving', 'purity', 'prowess'])
})

test('it stays within what a room can draw', () => {
  expect(mesh.indices.length / 3).toBeLessThan(26_000)
  expect(mesh.positions.every(Number.isFinite)).toBe(true)
  expect(mesh.looks.every(Number.isFinite)).toBe(true)
})

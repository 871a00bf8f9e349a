import {
  allCameras,
  camerasFor,
  cloudInSteps,
  cross,
  dot,
  errorEllipsoid,
  farthestFirst,
  focalOf,
  levelAt,
  meetsSkin,
  mostCameras,
  plus,
  pointCount,
  sees,
  servesFrom,
  skinAt,
  splatCounts,
  splatsInSteps,
  times,
  trianglesOf,
  wayEdges,
  wayHeight,
  wayLevels,
  wayMesh,
  type Splats,
} from '#craft'
import { expect, test } from 'vitest'

/** The last of what comes in steps. */
function made<Made>(steps: Generator<undefined, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

test('all five ways show the meiping of the brief, 60 centimetres high', () => {
  expect(wayHeight).toBe(0.6)
  const { corners } = wayMesh(wayLevels[0])
  const high = corners.map(({ at }) => at[1])
  expect(Math.min(...high)).toBeCloseTo(0)
  expect(Math.max(...high)).toBeCloseTo(0.6)
  const widest = Math.max(...corners.map(({ at }) => Math.hypot(at[0], at[2])))
  expect((2 * widest) / 0.6).toBeCloseTo(0.671, 2)
})

test('the cloud has 3,000 points, on the skin, and as many on every piece as its area asks', () => {
  const points = made(cloudInSteps(7))
  expect(points).toHaveLength(3000)
  expect(pointCount).toBe(3000)
  for (const { at } of points.slice(0, 200)) {
    const onto = [-at[0], 0, -at[2]] as const
    const met = meetsSkin([at[0] * 3, at[1], at[2] * 3], onto)
    expect(met && Math.hypot(skinAt(met).at[0] - at[0], skinAt(met).at[2] - at[2])).toBeLessThan(
      0.006,
    )
  }
  // The narrow lower half has less skin than the upper one with its shoulder.
  const low = points.filter(({ at }) => at[1] < 0.3).length
  expect(low).toBeGreaterThan(1000)
  expect(low).toBeLessThan(1400)
})

test('the ladder has the five numbers of triangles that the label names, and no more', () => {
  expect(wayLevels.map(trianglesOf)).toEqual([24576, 6144, 1536, 384, 96])
  for (const level of wayLevels) {
    const { triangles, corners } = wayMesh(level)
    const edges = wayEdges(level)
    expect(triangles).toHaveLength(trianglesOf(level))
    // A net that is open at mouth and foot: corners less edges and facets make nothing.
    expect(corners.length - edges.length + triangles.length).toBe(0)
  }
})

test('each level serves from where its outline errs by less than a pixel, the coarser the farther', () => {
  const focal = focalOf(1080)
  const from = wayLevels.map((level) => servesFrom(level, focal))
  // The numbers that the ladder's texts tell.
  expect(from.map((each) => Number(each.toPrecision(2)))).toEqual([0.055, 0.22, 0.87, 3.5, 14])
  expect(levelAt(1.8, focal)).toBe(2)
  expect(levelAt(4, focal)).toBe(3)
  expect(levelAt(20, focal)).toBe(4)
  expect(levelAt(0.01, focal)).toBe(0)
})

test('every triangle looks outwards', () => {
  const { corners, triangles } = wayMesh(wayLevels[2])
  const inwards = triangles.filter((triangle) => {
    const [a, b, c] = triangle.map((i) => corners[i]!)
    const u = plus(b!.at, times(a!.at, -1))
    const v = plus(c!.at, times(a!.at, -1))
    return dot(cross(u, v), plus(plus(a!.normal, b!.normal), c!.normal)) <= 0
  })
  expect(inwards).toEqual([])
})

test('there are 36 and 12 cameras, and all look at the vase', () => {
  expect(allCameras()).toHaveLength(mostCameras)
  for (const { at, way } of allCameras()) expect(meetsSkin(at, way)).toBeDefined()
})

test('the error of a point shrinks with the cameras and with the angle between them', () => {
  const place = { along: 0.6, turn: 0.2 }
  const worst = (count: number) => {
    const seeing = camerasFor(place, count).filter((camera) => sees(camera, place))
    const [axis] = errorEllipsoid(place, seeing) ?? []
    return axis ? Math.hypot(...axis) : Infinity
  }
  const errors = [2, 3, 4, 6, 8, 12, 18, 24].map(worst)
  expect(errors).toEqual(errors.toSorted((a, b) => b - a))
  expect(errors[0]! / errors.at(-1)!).toBeGreaterThan(8)
  // Cameras behind the vase do not see the place, and tell nothing; the upper ring tells height.
  expect(worst(36)).toBeCloseTo(worst(24), 9)
  expect(worst(48)).toBeLessThan(worst(36))
})

test('the same cameras from twice the angle know depth twice as well', () => {
  const place = { along: 0.6, turn: 0 }
  const at = (turn: number) => allCameras().find((each) => Math.abs(each.turn - turn) < 0.01)!
  const ten = (n: number) => ((n + 0.5) / 36) * 2 * Math.PI
  const near = errorEllipsoid(place, [at(ten(0)), at(ten(35))])![0]
  const wide = errorEllipsoid(place, [at(ten(1)), at(ten(34))])![0]
  // Ten degrees between them, and thirty.
  expect(Math.hypot(...near) / Math.hypot(...wide)).toBeGreaterThan(2.4)
})

test('splats are as many as a phone or a desk is told, each of fourteen numbers', () => {
  for (const count of [splatCounts.phone, splatCounts.desk]) {
    const { places, scales, turns, colours } = made(splatsInSteps(count, 3))
    const numbers = [places, scales, turns, colours].map(({ length }) => length / count)
    expect(numbers).toEqual([3, 3, 4, 4])
  }
  expect(splatCounts).toEqual({ phone: 4000, desk: 40000 })
})

test('a splat lies flat on the skin, and its turn is one', () => {
  const { turns, scales } = made(splatsInSteps(500, 3))
  for (let i = 0; i < 500; i += 1) {
    expect(Math.hypot(...turns.subarray(i * 4, i * 4 + 4))).toBeCloseTo(1, 4)
    expect(scales[i * 3 + 2]).toBeLessThan(scales[i * 3 + 1]!)
  }
})

test('unsorted, near and far lie in no order, so that sorting is seen', () => {
  const { places } = made(splatsInSteps(2000, 3))
  const high = Array.from({ length: 2000 }, (_, i) => places[i * 3 + 1]!)
  const rising = high.filter((each, i) => i > 0 && each > high[i - 1]!).length
  expect(rising).toBeGreaterThan(900)
  expect(rising).toBeLessThan(1100)
})

test('sorted, the farthest splat comes first whichever way one looks', () => {
  const { places }: Splats = made(splatsInSteps(3000, 3))
  for (const way of [
    [0, 0, -1],
    [0.6, -0.1, 0.79],
  ] as const) {
    const order = made(farthestFirst(places, way))
    expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 3000 }, (_, i) => i))
    const depths = Array.from(order, (i) =>
      way.reduce<number>((sum, part, axis) => sum + part * places[i * 3 + axis]!, 0),
    )
    for (let i = 1; i < depths.length; i += 1)
      expect(depths[i]! - depths[i - 1]!).toBeLessThan(0.0008)
  }
})

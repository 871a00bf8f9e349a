import {
  drawGlobe,
  farApart,
  globeField,
  globeLayers,
  globeMarks,
  globePlaceNames,
  globePlaces,
  isLand,
  markKinds,
  monsoonOf,
  monsoonWinds,
  onGlobe,
  placeAt,
  placesOf,
  readCoasts,
  routesOf,
} from '#craft'
import { AngleBetween, MakeTime, Vector } from 'astronomy-engine'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'

const coasts = readCoasts(await readFile('public/globe/coasts.txt', 'utf8'))
const { quanzhou, kilwa, nanjing, malindi } = globePlaces

/** What a generator gives in the end. */
function whole<Made>(steps: Iterator<unknown, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

describe('distances', () => {
  test('along great circles are the ones that the labels tell', () => {
    expect(Math.round(farApart(quanzhou.at, kilwa.at) / 10) * 10).toBe(9350)
    expect(Math.round(farApart(nanjing.at, malindi.at) / 10) * 10).toBe(9140)
  })

  test('agree with how astronomers measure angles, and with the haversine', () => {
    const now = MakeTime(new Date(0))
    const sky = (name: keyof typeof globePlaces) =>
      new Vector(...onGlobe(globePlaces[name].at, 1), now)
    const rad = Math.PI / 180
    for (const [i, a] of globePlaceNames.entries())
      for (const b of globePlaceNames.slice(i + 1)) {
        const far = farApart(globePlaces[a].at, globePlaces[b].at)
        expect(far).toBeCloseTo(6371.0088 * rad * AngleBetween(sky(a), sky(b)), 3)
        const [[east, north], [toEast, toNorth]] = [globePlaces[a].at, globePlaces[b].at]
        const h =
          Math.sin((rad * (toNorth - north)) / 2) ** 2 +
          Math.cos(rad * north) *
            Math.cos(rad * toNorth) *
            Math.sin((rad * (toEast - east)) / 2) ** 2
        expect(far).toBeCloseTo(2 * 6371.0088 * Math.asin(Math.sqrt(h)), 6)
      }
  })
})

test('31 places stand in four layers, each where the globe finds it again', () => {
  expect(globePlaceNames).toHaveLength(31)
  expect(globeLayers.map((layer) => placesOf(layer).length)).toEqual([11, 12, 4, 4])
  for (const name of globePlaceNames) {
    const { at } = globePlaces[name]
    const [east, north] = placeAt(onGlobe(at, 1.2))
    expect(east).toBeCloseTo(at[0], 9)
    expect(north).toBeCloseTo(at[1], 9)
  }
})

test('the coast knows land from sea, lakes and poles included', () => {
  const land: [number, number][] = [
    [116.4, 39.9],
    [30.9, -20.3],
    [-1.6, 6.7],
    [80.7, 7.3],
    [121, 23.7],
    [109.7, 19.2],
    [179, 67],
    [-179, 67.5],
    [-42, 72],
    [0, -85],
  ]
  const sea: [number, number][] = [
    [65, 5],
    [115, 12],
    [88, 12],
    [51, 42],
    [0, 0],
    [-150, 30],
    [0, 88],
    [180, 0],
  ]
  expect(land.filter((place) => !isLand(coasts, place))).toEqual([])
  expect(sea.filter((place) => isLand(coasts, place))).toEqual([])
})

test('what is no file of coasts is refused whole', () => {
  for (const text of [
    '',
    '<!doctype html>',
    '1757,699 -52,2\n12',
    '1,2 3,4 5',
    '1,2 3,4\n\n1,2 3,4',
  ])
    expect(() => readCoasts(text), text).toThrow('no coasts')
  expect(readCoasts('- 10,20 10,-5\n')).toEqual([
    {
      ring: [
        [1, 2],
        [2, 1.5],
      ],
      water: true,
    },
  ])
})

test('the skin has the land of the coasts, and the highest of it in Asia', () => {
  const { width, height } = globeField
  const field = new Uint8Array(width * height * 2)
  whole(drawGlobe(field, coasts))
  let wrong = 0
  for (let row = 40; row < height; row += 24)
    for (let column = 5; column < width; column += 24) {
      const place = [
        ((column + 0.5) / width) * 360 - 180,
        ((row + 0.5) / height) * 180 - 90,
      ] as const
      const inside = field[(row * width + column) * 2]! > 127
      if (inside !== isLand(coasts, place)) wrong += 1
    }
  expect(wrong).toBeLessThan(3)
  const high = (east: number, north: number) => {
    const [column, row] = [
      Math.floor(((east + 180) / 360) * width),
      Math.floor(((north + 90) / 180) * height),
    ]
    return field[(row * width + column) * 2 + 1]!
  }
  expect(high(87, 28)).toBeGreaterThan(130)
  expect(high(100, 60)).toBeLessThan(20)
})

test('monsoons blow by the months that the label tells, and arrows lie on the sea', () => {
  expect(Array.from({ length: 12 }, (_, i) => monsoonOf(i + 1))).toEqual([
    ...Array.from({ length: 3 }, () => 'northEast'),
    ...Array.from({ length: 6 }, () => 'southWest'),
    'turning',
    'northEast',
    'northEast',
  ])
  const winds = monsoonWinds(coasts)
  expect(winds.length).toBeGreaterThan(25)
  expect(winds.filter(({ at }) => isLand(coasts, at))).toEqual([])
  // From the north-east: towards the quarter between south and west.
  expect(winds.every(({ bearing }) => bearing > 180 && bearing < 270)).toBe(true)
})

test('routes keep to the sea but for their ports', () => {
  const ports = globePlaceNames.map((name) => globePlaces[name].at)
  for (const layer of globeLayers)
    for (const route of routesOf(layer)) {
      const inland = route.filter(
        (place) => isLand(coasts, place) && !ports.some((port) => farApart(port, place) < 330),
      )
      expect(inland).toEqual([])
    }
})

test('globe and marks are one mesh within its budget, all of it on the globe', () => {
  const { positions, marks, indices } = whole(globeMarks(1.2, coasts))
  expect(indices.length / 3).toBeLessThan(9000)
  const corners = positions.length / 3
  expect(indices.every((corner) => corner < corners)).toBe(true)
  const heights = (kind: number) =>
    Array.from({ length: corners }, (_, i) => i)
      .filter((i) => marks[i * 3] === kind)
      .map((i) => Math.hypot(...positions.slice(i * 3, i * 3 + 3)))
  expect(heights(markKinds.skin).every((far) => Math.abs(far - 1.2) < 1e-9)).toBe(true)
  expect(Math.max(...heights(markKinds.route))).toBeLessThan(1.21)
  expect(Math.max(...heights(markKinds.measured))).toBeGreaterThan(1.3)
  expect(new Set(marks.filter((_, i) => i % 3 === 2)).size).toBe(31)
})

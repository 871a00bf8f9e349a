import {
  bands,
  depths,
  groundMarks,
  guests,
  heightOn,
  hillsAtMost,
  landscape,
  mountain,
  ochreEnds,
  picture,
  pigmentAt,
  sectionMarks,
  strokeCover,
  svgOf,
  tallest,
  type Mountain,
  type ScrollSection,
} from '#craft'
import { describe, expect, test } from 'vitest'
import { boat, bridge, hut, pines } from '../../src/craft/landscape/smallThings.ts'

const seeds = [1113, 1, 7, 42]
const mountainsOf = ({ layers }: ScrollSection): Mountain[] =>
  layers.flatMap(({ stands }) => stands.map(mountain))
const highest = ({ ridge, foot }: Mountain) => foot - Math.min(...ridge.map(([, level]) => level))
const drawn = (seed: number) => {
  const one = landscape(seed)
  const [first] = one.sections
  if (!first) throw new Error('no section')
  return svgOf([...sectionMarks(one, first)].flat(), [0, 0, picture.width, picture.height])
}

describe.for(seeds)('the landscape of seed %i', (seed) => {
  const { sections } = landscape(seed)

  test('is 23.1 times as long as high, in six sections of three to five layers', () => {
    expect(picture.width / picture.height).toBeCloseTo(1191.5 / 51.5, 1)
    expect(sections).toHaveLength(6)
    for (const { layers } of sections) {
      expect(layers.length).toBeGreaterThanOrEqual(3)
      expect(layers.length).toBeLessThanOrEqual(5)
      expect(layers.map(({ metres }) => metres)).toEqual(depths.slice(-layers.length))
    }
  })

  test('keeps host and guests: one at full height, two lower, all else under a third', () => {
    expect(Math.max(...sections.map(({ host }) => host))).toBeCloseTo(0.69 * picture.height)
    for (const section of sections) {
      const mountains = mountainsOf(section)
      const of = (role: Mountain['role']) =>
        mountains
          .filter((each) => each.role === role)
          .map((each) => highest(each) / section.host)
          .toSorted((a, b) => b - a)
      expect(of('host')).toEqual([expect.closeTo(1, 5)])
      expect(of('guest')).toEqual(guests.map((part) => expect.closeTo(part, 5)))
      expect(of('hill')[0]).toBeLessThanOrEqual(hillsAtMost)
      // The host stands off the middle.
      const host = mountains.find(({ role }) => role === 'host')
      const at = ((host?.x ?? 0) - section.from) / (section.to - section.from)
      expect(Math.abs(at - 0.5)).toBeGreaterThan(0.05)
    }
  })

  test('leaves most of the silk bare, and water where a section ends', () => {
    for (const section of sections) {
      const mountains = mountainsOf(section)
      const crestAt = (x: number) =>
        Math.min(picture.height, ...mountains.map(({ ridge, foot }) => heightOn(ridge, x, foot)))
      let bare = 0
      const columns = 120
      for (let i = 0; i < columns; i += 1) {
        const x = section.from + ((i + 0.5) / columns) * (section.to - section.from)
        // What lies over the highest crest; water between the layers is not counted.
        bare += crestAt(x) / picture.height / columns
      }
      expect(bare).toBeGreaterThan(0.45)
      expect(bare).toBeLessThan(0.8)
      for (const edge of [section.from, section.to])
        for (const { ridge, foot } of mountains)
          expect(foot - heightOn(ridge, edge, foot)).toBeLessThan(0.06 * picture.height)
    }
  })

  test('keeps folds inside their mountain', () => {
    const outside = sections
      .flatMap(mountainsOf)
      .filter(({ ridge, foot, folds }) =>
        folds
          .flatMap(({ contour }) => contour)
          .some(([x, level]) => level <= heightOn(ridge, x, foot) || level >= foot),
      )
    expect(outside).toEqual([])
  })
})

test('the same seed draws the same, another draws another', () => {
  expect(drawn(1113)).toBe(drawn(1113))
  expect(drawn(1113)).not.toBe(drawn(1114))
})

test('colour follows height: ochre for a good quarter, malachite, azurite at the crest', () => {
  expect(ochreEnds).toBeGreaterThanOrEqual(0.25)
  expect(ochreEnds).toBeLessThanOrEqual(0.35)
  const warm = (height: number) => pigmentAt(height)[0] - pigmentAt(height)[2]
  for (let height = 0; height <= ochreEnds - 0.01; height += 0.01)
    expect(warm(height)).toBeGreaterThan(25)
  const [, green, blue] = pigmentAt(0.54)
  expect(green).toBeGreaterThan(blue)
  expect(pigmentAt(1)).toEqual(bands.at(-1)?.[1])
  expect(warm(0.8)).toBeLessThan(-80)
  expect(strokeCover).toBe(0.06)
})

test('nothing small is higher than a fortieth of the picture', () => {
  const things = [
    hut(0, 0, 12),
    boat(0, 0, 18),
    bridge(-60, 60, 0),
    ...[0, 0.5, 0.999].map((chance) => pines(() => chance, [[0, 0]])),
  ]
  for (const marks of things) {
    const levels = marks.flatMap(({ path }) =>
      [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, , level]) => -Number(level)),
    )
    expect(Math.max(...levels)).toBeGreaterThan(2)
    expect(Math.max(...levels)).toBeLessThanOrEqual(tallest)
  }
})

test('the ground is silk, lighter above', () => {
  expect(svgOf(groundMarks(), [0, 0, 100, 354])).toContain('rgba(201,174,124,1)')
})

import {
  dialSteps,
  guests,
  ruledFrame,
  ruledLandscape,
  ruledMarks,
  svgOf,
  type Ruled,
} from '#craft'
import { expect, test } from 'vitest'

const usual: Ruled = { seed: 1113, mist: 2, height: 2, season: 1 }
const drawn = (more: Partial<Ruled> = {}) =>
  svgOf([...ruledMarks({ ...usual, ...more })].flat(), [0, 0, ruledFrame.width, ruledFrame.height])

test('the same number with the same dials draws the same picture, anything else another', () => {
  const picture = drawn()
  expect(drawn()).toBe(picture)
  for (const other of [{ seed: 1114 }, { mist: 4 }, { height: 0 }, { season: 3 }])
    expect(drawn(other)).not.toBe(picture)
})

test.each([1, 7, 1113, 9999])(
  'number %i keeps the rule: water parts groups of three to five layers, a host and two guests',
  (seed) => {
    for (let height = 0; height < dialSteps; height += 1) {
      const { sections } = ruledLandscape({ ...usual, seed, height })
      expect(sections).toHaveLength(2)
      for (const { from, to, host, layers } of sections) {
        expect(layers.length).toBeGreaterThanOrEqual(3)
        expect(layers.length).toBeLessThanOrEqual(5)
        const stands = layers.flatMap((layer) => layer.stands)
        const high = (role: string) =>
          stands
            .filter((stand) => stand.role === role)
            .map((stand) => Math.round((stand.height / host) * 1e6) / 1e6)
        expect(high('host')).toEqual([1])
        expect(new Set(high('guest'))).toEqual(new Set(guests))
        expect(Math.max(...high('hill'))).toBeLessThanOrEqual(0.3)
        const peak = stands.find(({ role }) => role === 'host')!
        expect(peak.x).toBeGreaterThan(from)
        expect(peak.x).toBeLessThan(to)
        // The peak stays in the picture.
        expect(peak.foot - peak.height).toBeGreaterThan(0.05 * ruledFrame.height)
      }
    }
  },
)

test('a higher dial raises the host', () => {
  const hosts = Array.from({ length: dialSteps }, (_, height) =>
    Math.max(...ruledLandscape({ ...usual, height }).sections.map(({ host }) => host)),
  )
  expect(hosts).toEqual(hosts.toSorted((a, b) => a - b))
})

test('seasons turn what is green and blue, and leave silk and ink alone', () => {
  const colours = (season: number) => {
    const inks = [...ruledMarks({ ...usual, season })]
      .flat()
      .flatMap(({ wash }) => ('stops' in wash ? wash.stops.map(([, ink]) => ink) : [wash]))
    const part = (has: (ink: readonly number[]) => boolean) => inks.filter(has).length / inks.length
    return {
      silk: part(([r, g, b]) => r === 201 && g === 174 && b === 124),
      soot: part(([r, g, b]) => r === 58 && g === 48 && b === 40),
      cool: part(([r = 0, g = 0, b = 0]) => Math.max(g, b) > r + 20),
    }
  }
  const [spring, summer, autumn, winter] = [0, 1, 2, 3].map(colours)
  for (const season of [spring, autumn, winter]) {
    expect(season!.silk).toBeCloseTo(summer!.silk, 6)
    expect(season!.soot).toBeCloseTo(summer!.soot, 6)
  }
  expect(autumn!.cool).toBeLessThan(0.6 * summer!.cool)
  expect(winter!.cool).toBeLessThan(0.4 * summer!.cool)
})

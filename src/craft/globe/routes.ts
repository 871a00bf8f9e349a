import { globePlaces, type GlobeLayer, type GlobePlace } from './places.ts'
import type { Place } from './sphere.ts'

/** A way through ports, and places at sea that keep it off the land. */
type Way = readonly (GlobePlace | Place)[]

const throughTheStraits: Way = [
  [114.5, 17],
  [110.8, 10.5],
  [106.4, 4.6],
  [104.6, 1.3],
  [103.4, 1.1],
]
const overTheBay: Way = [
  [100.4, 3.2],
  [97.4, 5.9],
  [93.5, 6.3],
  [86, 5.4],
  [81.5, 5.4],
]

const ways: Readonly<Record<GlobeLayer, readonly Way[]>> = {
  voyages: [
    [
      'nanjing',
      'taicang',
      [123, 30],
      [121.6, 27.2],
      'changle',
      [119, 23.4],
      ...throughTheStraits,
      'malacca',
      ...overTheBay,
      'galle',
      [78.6, 6.6],
      [76.2, 8.8],
      'calicut',
      [73.6, 13.5],
      [68, 19.5],
      [60.6, 24.2],
      [57.4, 25.9],
      'hormuz',
    ],
    [
      'calicut',
      [70, 11.6],
      [60, 13],
      [51.5, 13.2],
      'aden',
      [50, 12.7],
      [53, 11.4],
      [51.6, 8],
      [48.4, 4],
      'mogadishu',
      'barawa',
      [42.4, -1],
      'malindi',
    ],
  ],
  finds: [
    [
      'quanzhou',
      [117.6, 22.7],
      'guangzhou',
      [114.4, 20.6],
      ...throughTheStraits,
      [102, 1.9],
      ...overTheBay,
      [79.6, 5.2],
      [72, 5.6],
      [62, 4.6],
      [52, 2],
      [44.4, -1.4],
      'lamu',
      [40.8, -4.2],
      [40.3, -6.6],
      'kilwa',
    ],
  ],
  living: [],
  institutions: [],
}

/** A part of a route between two of its places is drawn in so many steps. */
const steps = 8

/**
 * The routes of a layer in outline: smooth curves through ports and the sea between them (Catmull
 * and Rom's). No logbook stands behind them.
 */
export const routesOf = (layer: GlobeLayer): Place[][] =>
  ways[layer].map((way) =>
    smooth(way.map((on) => (typeof on === 'string' ? globePlaces[on].at : on))),
  )

function smooth(way: readonly Place[]): Place[] {
  const line: Place[] = []
  way.slice(1).forEach((b, i) => {
    const a = way[i] ?? b
    const [before, after] = [way[i - 1] ?? a, way[i + 2] ?? b]
    for (let step = i === 0 ? 0 : 1; step <= steps; step++) {
      const t = step / steps
      const on = (axis: 0 | 1): number =>
        0.5 *
        (2 * a[axis] +
          (b[axis] - before[axis]) * t +
          (2 * before[axis] - 5 * a[axis] + 4 * b[axis] - after[axis]) * t * t +
          (3 * a[axis] - before[axis] - 3 * b[axis] + after[axis]) * t ** 3)
      line.push([on(0), on(1)])
    }
  })
  return line
}

/** The pair of places of a layer whose distance along the great circle is told, if there is one. */
export const measuredOf: Readonly<
  Record<GlobeLayer, readonly [GlobePlace, GlobePlace] | undefined>
> = {
  voyages: ['nanjing', 'malindi'],
  finds: ['quanzhou', 'kilwa'],
  living: undefined,
  institutions: undefined,
}

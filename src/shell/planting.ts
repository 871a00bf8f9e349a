import { bambooCharts, lathe, type Chart } from '#craft'
import { grown, type Rect } from '#kit'
import type { PlannedCourt } from '#plan'
import { beam } from './beam.ts'

/** What stands in a court: a bed of bamboo in a kerb, or stones and a basin of water. */
export function planting({ id, clear, planting: kind }: PlannedCourt): Chart[] {
  return kind === 'bamboo' ? grove(id, clear) : stones(id, clear)
}

function grove(id: string, clear: Rect): Chart[] {
  const bed = grown(clear, -0.9)
  return [
    // A leaf that would grow through a wall is not there.
    ...bambooCharts(7, bed).filter((chart) => isInside(chart, clear)),
    ...scattered(id, [
      [clear.x0 + 1.1, clear.z1 - 0.8, 0.3],
      [clear.x1 - 1.5, clear.z0 + 0.9, 0.42],
    ]),
  ]
}

function isInside(chart: Chart, { x0, x1, z0, z1 }: Rect): boolean {
  if (chart.kind === 'flat') return true
  const along = (axis: 0 | 2) => chart.points.filter((_, i) => i % 3 === axis)
  return along(0).every((x) => x > x0 && x < x1) && along(2).every((z) => z > z0 && z < z1)
}

function stones(id: string, clear: Rect): Chart[] {
  const x = (clear.x0 + clear.x1) / 2
  const z = (clear.z0 + clear.z1) / 2
  const wall: [number, number][] = [
    [0.5, 0],
    [0.56, 0.08],
    [0.62, 0.3],
    [0.64, 0.46],
    [0.635, 0.5],
    [0.62, 0.515],
    [0.57, 0.515],
    [0.55, 0.5],
    [0.54, 0.42],
  ]
  return [
    lathe(`${id}/basin`, 'dark-stone', x - 1.4, z, wall, 40),
    lathe(
      `${id}/water`,
      'water',
      x - 1.4,
      z,
      [
        [0.55, 0.44],
        [0, 0.4401],
      ],
      32,
    ),
    ...beam(`${id}/step`, 'marble', [x - 0.2, x + 0.7], [0, 0.1], [z - 0.35, z + 0.35], 0.02, [
      '-b',
    ]),
    ...scattered(id, [
      [x + 2.1, z - 0.5, 0.62],
      [x + 2.9, z + 0.25, 0.4],
      [x + 1.5, z + 0.6, 0.28],
      [x - 3.2, z - 0.8, 0.34],
    ]),
  ]
}

/** Rounded boulders: x, z and half their height. */
function scattered(id: string, at: readonly (readonly [number, number, number])[]): Chart[] {
  return at.map(([x, z, size], i) => {
    const profile = Array.from({ length: 9 }, (_, step): [number, number] => {
      const angle = -0.4 + ((Math.PI / 2 + 0.4) * step) / 8
      return [
        Math.max(0, size * 1.15 * Math.cos(angle)),
        Math.max(-0.02, size * (0.42 + 1.1 * Math.sin(angle))),
      ]
    })
    const boulder = lathe(`${id}/boulder/${i}`, 'dark-stone', x, z, profile, 18)
    // Weathered: each side is pushed in or out a little, the same way all the way up.
    const points = boulder.points.map((value, k) => {
      const column = Math.floor(k / 3) % boulder.columns
      const dent = 1 + 0.16 * Math.sin(column * 0.698 + i * 2) + 0.09 * Math.sin(column * 1.396 + i)
      if (k % 3 === 0) return x + (value - x) * dent
      return k % 3 === 2 ? z + (value - z) * dent * 0.8 : value
    })
    return { ...boulder, points }
  })
}

import type { Chart, GridChart } from '#craft'
import { on, type Wall } from './wall.ts'
import { wallStrip } from './wallStrip.ts'
import { plus, times } from '#craft'

/** Grey tiles on a wall's top: a brick course and the slope that sheds rain into the court. */
export function coping(name: string, wall: Wall): Chart[] {
  const out = 0.16
  const rise = 0.24
  const long: [number, number] = [-out, wall.length + out]
  const low = wall.height
  const slope: GridChart = {
    kind: 'grid',
    name: `${name}/tiles`,
    material: 'roof-tile',
    columns: 2,
    rows: 2,
    points: [
      ...on(wall, long[0], low + 0.12, -out),
      ...on(wall, long[1], low + 0.12, -out),
      ...on(wall, long[0], low + 0.12 + rise, wall.depth),
      ...on(wall, long[1], low + 0.12 + rise, wall.depth),
    ],
    normals: [0, 1, 2, 3].flatMap(() => plus(times(wall.inwards, 0.55), [0, 0.83, 0])),
    uvs: [0, long[0], 0, long[1], 0.45, long[0], 0.45, long[1]],
  }
  return [
    ...wallStrip(
      `${name}/course`,
      'grey-brick',
      wall,
      [0, wall.length],
      [low - 0.06, low + 0.04],
      [-0.05, 0.05],
      0.006,
    ),
    ...wallStrip(
      `${name}/edge`,
      'roof-tile',
      wall,
      long,
      [low + 0.04, low + 0.12],
      [-out, 0.05],
      0.01,
    ),
    slope,
  ]
}

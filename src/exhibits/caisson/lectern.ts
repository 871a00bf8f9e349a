import {
  addFace,
  cross,
  onlyMirrored,
  plus,
  still,
  times,
  type CaissonMesh,
  type Coat,
  type Vector,
} from '#craft'
import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { frame } from './glass.ts'

/** How far the frame stands over the glass, metres. */
const proud = 0.012

/** The frame in which the mirror leans, down to its table's top (metres over the floor). */
export function addLectern(
  mesh: CaissonMesh,
  { at, way, along, half }: Glass,
  foot: Vector,
  table: number,
): void {
  const dark: Coat = { stuff: 'dark', part: still }
  const up = cross(way, along)
  const spot = (x: number, y: number, out: number): Vector =>
    plus(plus(at, times(foot, -1)), plus(times(along, x), plus(times(up, y), times(way, out))))
  const [w, h] = half
  const grown = (by: number) =>
    [
      [-w - by, -h - by],
      [w + by, -h - by],
      [w + by, h + by],
      [-w - by, h + by],
    ] as const
  const rings = [
    { by: 0, out: 0 },
    { by: 0, out: proud * 0.6 },
    { by: 0.006, out: proud },
    { by: frame.wide - 0.006, out: proud },
    { by: frame.wide, out: proud * 0.5 },
  ].map(({ by, out }) => grown(by).map(([x, y]) => spot(x, y, out)))
  rings.slice(1).forEach((outer, row) => {
    const inner = rings[row] ?? outer
    for (let i = 0; i < 4; i++) {
      const next = (i + 1) % 4
      const middle = plus(times(at, 1), times(foot, -1))
      const towards = plus(middle, times(inner[i] ?? middle, -1))
      addFace(
        mesh,
        [inner[i] ?? middle, inner[next] ?? middle, outer[next] ?? middle, outer[i] ?? middle],
        row === 0 ? towards : plus(way, times(towards, row === 3 ? -1 : 0)),
        row === 1 ? { stuff: 'gilt', part: still } : dark,
        1,
      )
    }
  })
  // Boards from the frame down to the table.
  const low = table - foot[1]
  const rim = rings.at(-1) ?? []
  const middle = plus(at, times(foot, -1))
  rim.forEach((corner, i) => {
    const next = rim[(i + 1) % 4] ?? corner
    const out = plus(times(plus(corner, next), 0.5), times(middle, -1))
    addFace(
      mesh,
      [corner, next, [next[0], low, next[2]], [corner[0], low, corner[2]]],
      [out[0], 0, out[2]],
      dark,
      0.9,
    )
  })
}

/** The ceiling round the caisson, for the mirror: it shows nothing but what is drawn for it. */
export function addCeiling(
  mesh: CaissonMesh,
  { clear, ceiling = 6 }: PlannedRoom,
  foot: Vector,
): void {
  const y = ceiling - foot[1]
  const [x0, x1, z0, z1] = [
    clear.x0 - foot[0],
    clear.x1 - foot[0],
    clear.z0 - foot[2],
    clear.z1 - foot[2],
  ]
  const steps = 6
  const at = (i: number, k: number): Vector => [
    x0 + ((x1 - x0) * i) / steps,
    y,
    z0 + ((z1 - z0) * k) / steps,
  ]
  for (let i = 0; i < steps; i++)
    for (let k = 0; k < steps; k++)
      addFace(
        mesh,
        [at(i, k), at(i + 1, k), at(i + 1, k + 1), at(i, k + 1)],
        [0, -1, 0],
        { stuff: 'plaster', part: onlyMirrored },
        1,
      )
}

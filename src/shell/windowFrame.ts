import { flat, times, type Chart } from '#craft'
import type { RoomMaterials } from './palettes.ts'
import { on, type Wall, type WallOpening } from './wall.ts'
import { wallStrip } from './wallStrip.ts'

const bar = 0.06
const bay = 1.3

/** This side's half of a window: lining, sill board and the front of its frame. */
export function windowFrame(
  name: string,
  wall: Wall,
  window: WallOpening,
  look: RoomMaterials,
): Chart[] {
  const { middle, half, opening } = window
  const [u0, u1] = [middle - half, middle + half]
  const [v0, v1] = [opening.sill, opening.sill + opening.height]
  const deep = times(wall.inwards, wall.depth)
  const long = times(wall.along, u1 - u0)
  const up = [0, v1 - v0, 0] as const
  const frame = (u: [number, number], v: [number, number]): Chart[] =>
    wallStrip(`${name}/frame`, look.reveal, wall, u, v, [wall.depth - 0.05, wall.depth], 0.006)
  const bays = Math.max(1, Math.round((u1 - u0) / bay))
  const mullions = Array.from({ length: bays - 1 }, (_, i) => u0 + ((u1 - u0) * (i + 1)) / bays)
  return [
    flat(`${name}/left`, look.wall, on(wall, u0, v0, wall.depth), up, deep),
    flat(`${name}/right`, look.wall, on(wall, u1, v0, 0), up, times(deep, -1)),
    flat(`${name}/head`, look.wall, on(wall, u0, v1, wall.depth), long, deep),
    flat(`${name}/sill`, 'marble', on(wall, u0, v0, 0), long, times(deep, -1)),
    ...wallStrip(
      `${name}/sill-board`,
      'marble',
      wall,
      [u0 - 0.05, u1 + 0.05],
      [v0 - 0.04, v0],
      [-0.03, 0.02],
      0.006,
    ),
    ...frame([u0, u1], [v0, v0 + bar]),
    ...frame([u0, u1], [v1 - bar, v1]),
    ...frame([u0, u0 + bar], [v0 + bar, v1 - bar]),
    ...frame([u1 - bar, u1], [v0 + bar, v1 - bar]),
    ...mullions.flatMap((u) => frame([u - bar / 2, u + bar / 2], [v0 + bar, v1 - bar])),
  ]
}

/** The pane, seen from both sides, in the middle of the wall. */
export function windowPane(
  name: string,
  wall: Wall,
  { middle, half, opening }: WallOpening,
): Chart[] {
  const long = times(wall.along, half * 2)
  const up = [0, opening.height, 0] as const
  const at = (u: number): ReturnType<typeof on> =>
    on(wall, middle + u, opening.sill, wall.depth - 0.001)
  return [
    flat(`${name}/pane`, 'water', at(-half), long, up),
    flat(`${name}/pane-back`, 'water', at(half), times(long, -1), up),
  ]
}

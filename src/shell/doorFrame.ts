import { flat, times, type Chart } from '#craft'
import { architrave, underWall } from './measures.ts'
import type { RoomMaterials } from './palettes.ts'
import { on, type Wall, type WallOpening } from './wall.ts'
import { wallStrip } from './wallStrip.ts'

const bevel = 0.008

/** This side's half of a square doorway: jambs, head and threshold to the centre line, and its frame. */
export function doorFrame(
  name: string,
  wall: Wall,
  door: WallOpening,
  look: RoomMaterials,
): Chart[] {
  const { middle, half, opening } = door
  const [u0, u1, top] = [middle - half, middle + half, opening.height]
  const deep = times(wall.inwards, wall.depth)
  const long = times(wall.along, opening.width)
  return [
    flat(`${name}/left`, look.reveal, on(wall, u0, 0, wall.depth), [0, top, 0], deep, {
      shift: 3.7,
    }),
    flat(`${name}/right`, look.reveal, on(wall, u1, 0, 0), [0, top, 0], times(deep, -1), {
      shift: 8.1,
    }),
    flat(`${name}/head`, look.reveal, on(wall, u0, top, wall.depth), long, deep, { shift: 5.3 }),
    ...threshold(name, wall, u0, u1),
    ...surround(name, wall, door, look),
  ]
}

/** The stone underfoot, flush, from where the floor ends to the centre line. */
export function threshold(name: string, wall: Wall, u0: number, u1: number): Chart[] {
  const long = times(wall.along, u1 - u0)
  const deep = times(wall.inwards, underWall - wall.depth)
  return [flat(`${name}/threshold`, 'marble', on(wall, u0, 0, underWall), long, deep)]
}

function surround(name: string, wall: Wall, door: WallOpening, look: RoomMaterials): Chart[] {
  const { middle, half, opening } = door
  const wide = architrave(opening.width)
  const great = wide > 0.2
  // A great doorway's lintel runs on past its posts, as in a timber frame.
  const horn = great ? 0.14 : 0
  const proud = great ? -0.06 : -0.028
  const line = 0.03
  const [u0, u1, top] = [middle - half, middle + half, opening.height]
  const lintel = great ? 0.32 : wide
  const part = (
    label: string,
    of: 'reveal' | 'edge',
    u: [number, number],
    v: [number, number],
    d: number,
  ): Chart[] => wallStrip(`${name}/${label}`, look[of], wall, u, v, [d, 0], bevel)
  return [
    ...part('post', 'reveal', [u0 - wide, u0 - line], [0, top + line], proud),
    ...part('post', 'reveal', [u1 + line, u1 + wide], [0, top + line], proud),
    ...part(
      'lintel',
      'reveal',
      [u0 - wide - horn, u1 + wide + horn],
      [top + line, top + lintel],
      proud - 0.012,
    ),
    ...wallStrip(
      `${name}/line`,
      look.edge,
      wall,
      [u0 - line, u0],
      [0, top],
      [proud + 0.012, 0],
      0.004,
    ),
    ...wallStrip(
      `${name}/line`,
      look.edge,
      wall,
      [u1, u1 + line],
      [0, top],
      [proud + 0.012, 0],
      0.004,
    ),
    ...wallStrip(
      `${name}/line`,
      look.edge,
      wall,
      [u0 - line, u1 + line],
      [top, top + line],
      [proud + 0.012, 0],
      0.004,
    ),
  ]
}

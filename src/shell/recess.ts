import { flat, times, type Chart, type Material } from '#craft'
import { architrave, moon } from './measures.ts'
import { on, type Wall } from './wall.ts'

/** So far a recess's back runs on behind floor and lid: where edges only meet, the sky comes through. Metres. */
const lap = 0.02

/** A shadow gap along the wall between two heights: its back, the side that is seen, and its ends. */
export function recess(
  name: string,
  wall: Wall,
  v0: number,
  v1: number,
  depth: number,
  material: Material,
): Chart[] {
  return stretches(wall, v0, v1).flatMap(([u0, u1], i) => {
    const long = times(wall.along, u1 - u0)
    const deep = times(wall.inwards, depth)
    const up = [0, v1 - v0, 0] as const
    const name1 = `${name}/${i}`
    // At the foot its back goes on under the floor, at the top over the lid.
    const [low, high] = v0 === 0 ? [v0 - lap, v1] : [v0, v1 + lap]
    const back = [0, high - low, 0] as const
    return [
      flat(`${name1}/back`, material, on(wall, u0, low, depth), long, back),
      // The floor closes the gap at the foot, the ceiling the one at the top.
      v0 === 0
        ? flat(`${name1}/head`, material, on(wall, u0, v1, depth), long, deep)
        : flat(`${name1}/foot`, material, on(wall, u0, v0, 0), long, times(deep, -1)),
      flat(`${name1}/left`, material, on(wall, u0, v0, depth), up, deep),
      flat(`${name1}/right`, material, on(wall, u1, v0, 0), up, times(deep, -1)),
    ]
  })
}

/** The parts of the wall at that height between its openings; at corners it meets its neighbour. */
function stretches(wall: Wall, v0: number, v1: number): [number, number][] {
  const gaps = wall.openings
    .filter(({ opening }) => opening.sill < v1 && opening.sill + opening.height > v0)
    .map(({ opening, middle, half }): [number, number] => {
      // The ends hide behind the frame.
      const reach = opening.shape === 'moon' ? moonFoot : half + architrave(opening.width) / 2
      return [middle - reach, middle + reach]
    })
    .toSorted((a, b) => a[0] - b[0])
  const ends = [-0.04, ...gaps.flat(), wall.length + 0.04]
  return ends.flatMap((end, i): [number, number][] =>
    i % 2 === 0 ? [[end, ends[i + 1] ?? end]] : [],
  )
}

const moonFoot = Math.sqrt((moon.radius + moon.rim) ** 2 - moon.centre ** 2) - 0.03

import { flat, isMaterial, type Chart, type FlatChart, type Hole, type Material } from '#craft'
import { cornice, moon, skirting } from './measures.ts'
import { wallStrip } from './wallStrip.ts'
import { on, type Wall } from './wall.ts'

/** Sheets run on a little behind what they meet, so that no light comes through the seam. Metres. */
const lap = 0.003

type Panel = { u0: number; u1: number; top: number }

/** The wall's plaster with its openings cut out, and its accent where the plan gives one. */
export function wallSheets(
  name: string,
  wall: Wall,
  material: Material,
  accent: string | undefined,
  roofed: boolean,
): Chart[] {
  const foot = skirting.height - lap
  const top = roofed ? wall.height - cornice.height + lap : wall.height
  const [start, end] = [-lap, wall.length + lap]
  const colour = accent !== undefined && isMaterial(accent) ? accent : undefined
  const panel = colour ? accentPanel(wall, top) : undefined
  const sheet = (
    part: string,
    u0: number,
    u1: number,
    v0: number,
    v1: number,
    of: Material,
  ): FlatChart =>
    flat(`${name}/${part}`, of, on(wall, u0, v0, 0), along(wall, u1 - u0), [0, v1 - v0, 0], {
      holes: holesIn(wall, u0, u1, v0, v1),
    })
  if (!colour || !panel) return [sheet('face', start, end, foot, top, colour ?? material)]
  if (panel.u1 - panel.u0 >= wall.length - 0.01 && panel.top >= top) {
    return [sheet('face', start, end, foot, top, colour)]
  }
  return [
    sheet('left', start, panel.u0, foot, panel.top, material),
    sheet('accent', panel.u0, panel.u1, foot, panel.top, colour),
    sheet('right', panel.u1, end, foot, panel.top, material),
    sheet('face', start, end, panel.top, top, material),
    ...edging(name, wall, panel),
  ]
}

const along = (wall: Wall, by: number): [number, number, number] => [
  wall.along[0] * by,
  wall.along[1] * by,
  wall.along[2] * by,
]

/** On a great wall an accent keeps to the two flanks of the widest doorway; else it is the wall. */
function accentPanel(wall: Wall, top: number): Panel {
  const widest = wall.openings.toSorted((a, b) => b.half - a.half)[0]
  if (wall.length < 12 || !widest) return { u0: 0, u1: wall.length, top }
  return {
    u0: Math.max(0, widest.middle - 4.6),
    u1: Math.min(wall.length, widest.middle + 4.6),
    top: Math.min(4.8, top),
  }
}

function edging(name: string, wall: Wall, panel: Panel): Chart[] {
  const strip = (u0: number, u1: number, v0: number, v1: number): Chart[] =>
    wallStrip(`${name}/edging`, 'dark-timber', wall, [u0, u1], [v0, v1], [-0.02, 0], 0.004)
  return [
    ...strip(panel.u0 - 0.03, panel.u1 + 0.03, panel.top - 0.02, panel.top + 0.03),
    ...strip(panel.u0 - 0.03, panel.u0 + 0.01, 0, panel.top - 0.02),
    ...strip(panel.u1 - 0.01, panel.u1 + 0.03, 0, panel.top - 0.02),
  ]
}

/** Holes of the part of the wall between these edges, in the part's own metres. */
function holesIn(wall: Wall, u0: number, u1: number, v0: number, v1: number): Hole[] {
  return wall.openings.flatMap(({ opening, middle, half }) => {
    const round = opening.shape === 'moon'
    const reach = round ? moon.radius + moon.rim : half
    const hole: Hole = {
      u0: Math.max(middle - reach, u0) - u0,
      u1: Math.min(middle + reach, u1) - u0,
      v0: Math.max(opening.sill, v0) - v0,
      v1: Math.min(round ? moon.centre + reach : opening.sill + opening.height, v1) - v0,
    }
    if (hole.u1 <= hole.u0 || hole.v1 <= hole.v0) return []
    // The disc ends under the brick rim.
    const radius = reach - 0.04
    return [round ? { ...hole, disc: { u: middle - u0, v: moon.centre - v0, radius } } : hole]
  })
}

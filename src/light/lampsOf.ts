import type { Vector } from '#craft'
import type { FloorPlan, Opening, PlannedRoom } from '#plan'
import { paletteOf, stripLines, well } from '#shell'
import { schemeOf, type Scheme } from './schemes.ts'
import { spotsOf } from './spotsOf.ts'
import type { Lamps, Panel, Rgb } from './types.ts'

const daylight: Rgb = [0.86, 0.95, 1.04]
const zenith: Rgb = [0.84, 0.93, 1.02]
/** Late in the morning: south-east and high, dimmed as the eye dims it. */
const sunLight: Rgb = [2, 1.8, 1.5]
const [skyLight, windowLight, slotLight, wellLight, doorLight] = [0.55, 3.4, 5.5, 2.8, 0.7] as const
const scale = (rgb: Rgb, by: number): Rgb => [rgb[0] * by, rgb[1] * by, rgb[2] * by]

/**
 * What lights a room or a court: its openings, a strip of lamps before each wall, a lamp on each
 * exhibit. `sunWay` points to the sun. Throws when the plan has no such place.
 */
export function lampsOf(plan: FloorPlan, id: string, sunWay: Vector): Lamps {
  const room = plan.rooms.find((each) => each.id === id)
  const place = room ?? plan.courts.find((each) => each.id === id)
  if (!place) throw new Error(`enfilade: the plan has no room or court ${id}`)
  const scheme = schemeOf(place.palette)
  const own = plan.openings.filter(({ sides }) => sides.some((side) => side === id))
  const roofed = room?.ceiling !== undefined
  const isLit = !roofed || own.some(({ kind, width, height }) => isSky(kind, width, height))
  return {
    panels: [
      ...own.flatMap((opening) => paneOf(opening, place.clear, room?.ceiling)),
      ...(room && roofed ? strips(room, scheme) : []),
    ],
    spots: room && roofed ? spotsOf(room, plan.hangings, scheme) : [],
    sun: isLit ? { way: sunWay, light: sunLight } : undefined,
    sky: roofed ? [0, 0, 0] : scale(zenith, skyLight),
    key: scheme.key,
    walls: scheme.walls,
  }
}

const isSky = (kind: Opening['kind'], width: number, height: number): boolean =>
  kind === 'well' && Math.min(width, height) > 3

/** An opening as a pane that shines into the room, a little inside of it. */
function paneOf(
  { through, kind, x, z, width, height, sill }: Opening,
  clear: PlannedRoom['clear'],
  ceiling: number | undefined,
): Panel[] {
  if (through === 'y') {
    if (ceiling === undefined) return []
    const sky = isSky(kind, width, height)
    const y = sky ? well.top : ceiling + 0.48
    const light = scale(zenith, sky ? wellLight : slotLight)
    const half = [[width / 2, 0, 0] as const, [0, 0, height / 2] as const] as const
    const points = sky ? ([6, 6] as const) : along(width, height, 24)
    return [{ middle: [x, y, z], half, way: [0, -1, 0], light, points }]
  }
  // Courts look at the house's windows from outside: they give them nothing.
  if (ceiling === undefined) return []
  const light = kind === 'window' ? scale(daylight, windowLight) : scale([1, 0.97, 0.92], doorLight)
  const inwards =
    through === 'x'
      ? Math.sign(clear.x0 + clear.x1 - 2 * x)
      : Math.sign(clear.z0 + clear.z1 - 2 * z)
  const way: Vector = through === 'x' ? [inwards, 0, 0] : [0, 0, inwards]
  const across: Vector = through === 'x' ? [0, 0, width / 2] : [width / 2, 0, 0]
  // A window's before its lattice, which would only break it into blots; a doorway's far behind it.
  const off = kind === 'window' ? 0.19 : 0.02
  const middle: Vector = [x + way[0] * off, sill + height / 2, z + way[2] * off]
  return [
    { middle, half: [across, [0, height / 2, 0]], way, light, points: along(width, height, 4) },
  ]
}

/** Points along the longer side of a pane, and across. */
function along(width: number, height: number, most: number): readonly [number, number] {
  const steps = Math.min(most, Math.max(3, Math.round((4 * width) / height)))
  return [steps, 4]
}

/**
 * The strips of lamps before the walls: as far off as keeps the wall even, for nearer they would burn
 * the wall's upper edge.
 */
function strips(room: PlannedRoom, scheme: Scheme): Panel[] {
  const lines = stripLines(room)
  if (!lines || scheme.strips === 0) return []
  const { x0, x1, z0, z1 } = lines
  const { ceiling = 0, palette } = room
  const strip = (x: number, z: number, half: Vector, wide: Vector): Panel[] =>
    [
      { y: ceiling - paletteOf(palette).strips.under, way: -1, bright: scheme.strips },
      { y: ceiling - 0.6, way: 1, bright: scheme.up },
    ].flatMap((side) =>
      side.bright === 0
        ? []
        : [
            {
              middle: [x, side.y, z],
              half: [half, wide],
              way: [0, side.way, 0],
              light: scale(scheme.lamp, side.bright),
              points: [12, 1],
            },
          ],
    )
  const [midX, midZ] = [(x0 + x1) / 2, (z0 + z1) / 2]
  const [longX, longZ] = [(x1 - x0) / 2, (z1 - z0) / 2]
  return [
    ...strip(midX, z0, [longX, 0, 0], [0, 0, 0.05]),
    ...strip(midX, z1, [longX, 0, 0], [0, 0, 0.05]),
    ...strip(x0, midZ, [0, 0, longZ], [0.05, 0, 0]),
    ...strip(x1, midZ, [0, 0, longZ], [0.05, 0, 0]),
  ]
}

import { times, type Vector } from '#craft'
import type { FloorPlan, Hanging, Opening, PlannedRoom } from '#plan'
import { well } from '#shell'
import type { Lamps, Panel, Rgb, Spot } from './types.ts'

type Scheme = {
  /** How bright the hidden strips are, and their colour. */
  strips: number
  lamp: Rgb
  /** Exhibits' lamps against the room. */
  key: number
  walls: number
  /** How far the pool of light reaches round what stands, metres, where it is more than on a wall. */
  pool?: number
  /** The part of such a lamp's half angle from which on it fades, where it is not the usual one. */
  core?: number
  /** The part of a lamp's light that falls on what hangs on walls, where cloth there is to be spared. */
  cloth?: number
  /** How far from the walls the strips hang, metres. */
  off: number
  /** How far under the ceiling the strips lie, metres, and how bright those are that face it. */
  under: number
  up: number
}

const daylight: Rgb = [0.86, 0.95, 1.04]
const zenith: Rgb = [0.84, 0.93, 1.02]
const lamp4500: Rgb = [1, 0.97, 0.92]
const lamp3500: Rgb = [1, 0.92, 0.81]
const lamp3000: Rgb = [1, 0.88, 0.73]
const gallery: Scheme = {
  strips: 17,
  lamp: [1, 0.94, 0.86],
  key: 2,
  walls: 0.54,
  off: 1.3,
  under: 0.32,
  up: 0,
}

/** The table of light in the art direction, by palette: colour of the lamps, key to ambient. */
const schemes: Record<string, Scheme> = {
  forecourt: { ...gallery, strips: 0, key: 1, walls: 0.62 },
  atrium: { ...gallery, strips: 16, lamp: lamp4500, key: 1.5, walls: 0.44 },
  palace: gallery,
  'palace-dark': {
    ...gallery,
    strips: 5,
    lamp: lamp3000,
    key: 8,
    walls: 0.2,
    pool: 0.9,
    core: 0.7,
    cloth: 0.3,
    off: 0.9,
  },
  'palace-day': { ...gallery, strips: 7, lamp: lamp4500, walls: 0.48 },
  window: { ...gallery, strips: 5, lamp: lamp4500, key: 1.5, walls: 0.54 },
  seminar: { ...gallery, strips: 1.5, lamp: lamp4500, key: 1.5, walls: 0.44 },
  tasa: { ...gallery, lamp: lamp4500 },
  // Its strips hang under the grid, others lie on it: so the grid is read against its ceiling.
  dark: { ...gallery, strips: 4, lamp: lamp4500, key: 10, walls: 0.5, under: 0.85, up: 2 },
  ochre: { ...gallery, strips: 15, lamp: lamp3500, key: 3, walls: 0.54 },
  studio: { ...gallery, strips: 20, lamp: lamp4500, key: 1.4, walls: 0.6 },
  lamp: { ...gallery, strips: 9, lamp: lamp3000, key: 2, walls: 0.6 },
  court: { ...gallery, strips: 0, key: 1, walls: 0.6 },
}

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
  const scheme = schemes[place.palette] ?? gallery
  const own = plan.openings.filter(({ sides }) => sides.some((side) => side === id))
  const roofed = room?.ceiling !== undefined
  const isLit = !roofed || own.some(({ kind, width, height }) => isSky(kind, width, height))
  return {
    panels: [
      ...own.flatMap((opening) => paneOf(opening, place.clear, room?.ceiling)),
      ...(room && roofed ? strips(room, scheme) : []),
    ],
    spots: room && roofed ? spots(room, plan.hangings, scheme) : [],
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
 * A hidden strip of lamps under the beams before each wall: as far off as keeps the wall even, for
 * nearer it would burn the wall's upper edge.
 */
function strips({ clear: { x0, x1, z0, z1 }, ceiling = 0 }: PlannedRoom, scheme: Scheme): Panel[] {
  if (scheme.strips === 0) return []
  const y = ceiling - scheme.under
  const [midX, midZ] = [(x0 + x1) / 2, (z0 + z1) / 2]
  const { off } = scheme
  const strip = ([x, , z]: Vector, half: Vector, wide: Vector): Panel[] =>
    [
      { y, way: -1, bright: scheme.strips },
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
  const [longX, longZ] = [(x1 - x0) / 2 - 0.6, (z1 - z0) / 2 - 0.6]
  return [
    ...strip([midX, y, z0 + off], [longX, 0, 0], [0, 0, 0.05]),
    ...strip([midX, y, z1 - off], [longX, 0, 0], [0, 0, 0.05]),
    ...strip([x0 + off, y, midZ], [0, 0, longZ], [0.05, 0, 0]),
    ...strip([x1 - off, y, midZ], [0, 0, longZ], [0.05, 0, 0]),
  ]
}

/**
 * Lamps on exhibits: on walls 30 degrees off the plumb line before the picture, on what stands 35
 * degrees from its front, and on the left of what stands free.
 */
function spots(
  { id, ceiling = 0 }: PlannedRoom,
  hangings: readonly Hanging[],
  scheme: Scheme,
): Spot[] {
  const high = Math.min(ceiling, well.soffit) - 0.3
  return hangings
    .filter((hanging) => hanging.room === id && hanging.size[0] < 6)
    .map(({ x, y, z, turn, on, size }) => {
      // Tables stand along walls: a lamp from aside would draw its door's edge across the wall.
      const aside = on === 'wall' || on === 'table' ? 0 : -35
      const angle = ((turn + aside) * Math.PI) / 180
      const away = Math.max(0.7, (high - y) * Math.tan(((on === 'wall' ? 30 : 35) * Math.PI) / 180))
      const out = away + size[2] / 2
      const at: Vector = [x + Math.sin(angle) * out, high, z - Math.cos(angle) * out]
      // What stands is lit from its top down: a tall thing's head is nearer to the lamp.
      const head = on === 'wall' ? y : y + size[1] / 2
      // No wider than the exhibit needs, or its light would fall on the wall rather than on it.
      const { pool = beside, core } = on === 'wall' ? {} : scheme
      const reach = Math.max(size[0], size[1]) / 2 + pool
      const half = Math.min(widest, Math.atan(reach / Math.hypot(out, high - head)))
      return {
        at,
        towards: [x, head, z],
        power: on === 'wall' ? (scheme.cloth ?? 1) : 1,
        tint: scheme.lamp,
        half,
        ...(core === undefined ? {} : { core }),
        top: y + size[1] / 2,
      }
    })
}

/** How far a lamp's light reaches round its exhibit, metres. */
const beside = 0.4

/** The widest that a lamp opens, radians. */
const widest = (22 * Math.PI) / 180

/** The same lamps, each so strong that its exhibit gets its part of `level`. */
export const setSpots = (spots: readonly Spot[], level: number): Spot[] =>
  spots.map((spot) => {
    const [x, y, z] = [0, 1, 2].map((i) => (spot.towards[i] ?? 0) - (spot.at[i] ?? 0))
    const apart = (x ?? 0) ** 2 + (y ?? 0) ** 2 + (z ?? 0) ** 2
    return { ...spot, power: spot.power * level * apart }
  })

/** From a spot to what it lights, length 1. */
export const aim = ({ at, towards }: Spot): Vector => {
  const way: Vector = [towards[0] - at[0], towards[1] - at[1], towards[2] - at[2]]
  return times(way, 1 / Math.hypot(...way))
}

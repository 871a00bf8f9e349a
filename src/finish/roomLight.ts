import { grown, type Rect } from '#kit'
import type { FloorPlan, Opening, PlannedRoom } from '#plan'
import { shades, well } from '#shell'
import { most } from './roomLight.glsl.ts'
import { moodOf, type Colour, type Mood } from './moods.ts'
import { sunWay } from './sunWay.ts'

type Triple = readonly [number, number, number]
type Emitter = { at: Triple; half: Triple; way: Triple; light: Colour }
type Block = { min: Triple; max: Triple }

/** What lights a room or court, as numbers: metres of the plan, light in parts of the room's white. */
export type RoomLight = {
  mood: Mood
  min: Triple
  max: Triple
  roofed: boolean
  sun: 'none' | 'well' | 'open'
  /** x0, z0, x1, z1 of what the sun comes in by, and the two heights at which it is framed. */
  well: readonly [number, number, number, number]
  wellHeights: readonly [number, number]
  emitters: Emitter[]
  /** What stands in the sun: x, z, radius, height. */
  columns: (readonly [number, number, number, number])[]
  /** Eaves, benches and free-standing things that throw shade. */
  blocks: Block[]
}

/** What lights that room or court. Throws when the plan has neither. */
export function roomLightOf(plan: FloorPlan, id: string): RoomLight {
  const room = plan.rooms.find((each) => each.id === id)
  const place = room ?? plan.courts.find((each) => each.id === id)
  if (!place) throw new Error(`enfilade: the plan has no room or court ${id}`)
  const mood = moodOf(place.palette)
  const { x0, x1, z0, z1 } = place.clear
  const roofed = room?.ceiling !== undefined
  const top = room ? (room.ceiling ?? room.walls + 0.36) : 5.5
  const own = plan.openings.filter(({ sides }) => sides.some((side) => side === id))
  const sky = own.find(({ kind, width, height }) => kind === 'well' && Math.min(width, height) > 3)
  const area = sky ? footprint(sky) : grown(place.clear, 0.1)
  return {
    mood,
    min: [x0, 0, z0],
    max: [x1, top, z1],
    roofed,
    sun: sky ? 'well' : roofed ? 'none' : 'open',
    well: [area.x0, area.z0, area.x1, area.z1],
    wellHeights: sky ? [well.soffit, well.top] : [top, top],
    emitters: own
      .flatMap((opening) => shining(opening, place.clear, top, mood))
      .toSorted((a, b) => strength(b) - strength(a))
      .slice(0, most.emitters),
    columns: (room?.fixtures ?? [])
      .flatMap(roundThing)
      .filter((column) => !sky || shadesPatch(column, area))
      .slice(0, most.columns),
    blocks: [...(room ? shades(room) : []), ...(roofed ? [] : standing(plan, id))].slice(
      0,
      most.blocks,
    ),
  }
}

const roundThing = ({
  kind,
  x,
  z,
}: PlannedRoom['fixtures'][number]): [number, number, number, number][] =>
  kind === 'column' ? [[x, z, 0.21, 5.85]] : kind === 'tree' ? [[x, z, 0.14, 4]] : []

const footprint = ({ x, z, width, height }: Opening): Rect => ({
  x0: x - width / 2,
  x1: x + width / 2,
  z0: z - height / 2,
  z1: z + height / 2,
})

/** How much an opening gives: its light times its area. */
const strength = ({ light, half }: Emitter): number =>
  (light[0] + light[1] + light[2]) *
  Math.max(half[0] * half[1], half[1] * half[2], half[0] * half[2])

/** Whether a column's shadow reaches the patch of sun that comes through the well to the floor. */
function shadesPatch(
  [x, z, radius, high]: readonly [number, number, number, number],
  area: Rect,
): boolean {
  const steps = 12
  return Array.from({ length: steps + 1 }, (_, i) => (high * i) / steps).some((y) => {
    const go = (height: number) => (height - y) / sunWay.y
    // The point of the column's axis is lit, if the way to the sun passes the well's two frames.
    return [well.soffit, well.top].every((height) => {
      const at = { x: x + sunWay.x * go(height), z: z + sunWay.z * go(height) }
      const { x0, x1, z0, z1 } = grown(area, radius)
      return at.x > x0 && at.x < x1 && at.z > z0 && at.z < z1
    })
  })
}

/** Whether a thing turned by that heading stands with its width along z. */
const isAcross = (turn: number): boolean => Math.abs(Math.sin((turn * Math.PI) / 180)) > 0.7

/** An opening as one or more shining panes; long ones are split, so that their light stays even. */
function shining(
  opening: Opening,
  clear: PlannedRoom['clear'],
  top: number,
  mood: Mood,
): Emitter[] {
  const { through, kind, x, z, width, height, sill } = opening
  if (through === 'y') {
    const open = Math.min(width, height) > 3
    const parts = Math.min(3, Math.max(1, Math.round(width / 6)))
    return Array.from({ length: parts }, (_, i): Emitter => ({
      at: [x - width / 2 + (width * (i + 0.5)) / parts, open ? well.top : top + 0.3, z],
      half: [width / parts / 2, 0, height / 2],
      way: [0, -1, 0],
      light: mood.roofLight,
    }))
  }
  const light = kind === 'window' ? mood.daylight : mood.spill
  const y = sill + height / 2
  const middle = { x: (clear.x0 + clear.x1) / 2, z: (clear.z0 + clear.z1) / 2 }
  return through === 'x'
    ? [
        {
          at: [x, y, z],
          half: [0, height / 2, width / 2],
          way: [Math.sign(middle.x - x), 0, 0],
          light,
        },
      ]
    : [
        {
          at: [x, y, z],
          half: [width / 2, height / 2, 0],
          way: [0, 0, Math.sign(middle.z - z)],
          light,
        },
      ]
}

/** Standing exhibits of a court that are wide enough to throw shade worth drawing. */
function standing(plan: FloorPlan, id: string): Block[] {
  return plan.hangings
    .filter(({ room, on, size }) => room === id && on === 'floor' && size[0] > 2)
    .flatMap(({ x, y, z, size: [width, height, depth], turn }): Block[] => {
      const block = (more: number, from: number, to: number): Block => {
        const [w, d] = isAcross(turn) ? [depth, width] : [width, depth]
        return {
          min: [x - (w + more) / 2, y + from, z - (d + more) / 2],
          max: [x + (w + more) / 2, y + to, z + (d + more) / 2],
        }
      }
      // Thinner than it is, so that what is set into its faces stands before it.
      const body = block(-0.16, -height / 2, height / 2 - 0.1)
      // What is higher than a person is a wall, and has an eave.
      return height > 1.8 ? [body, block(0.56, height / 2 - 0.28, height / 2 - 0.22)] : [body]
    })
}

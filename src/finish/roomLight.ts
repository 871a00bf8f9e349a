import { grown } from '#kit'
import type { FloorPlan, Opening, PlannedRoom } from '#plan'
import { shades, well } from '#shell'
import { most } from './roomLight.glsl.ts'
import { moodOf, type Colour, type Mood } from './moods.ts'

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
  /** x0, z0, x1, z1 of the sky-well. */
  well: readonly [number, number, number, number]
  emitters: Emitter[]
  /** x, z, radius, height. */
  columns: (readonly [number, number, number, number])[]
  /** Eaves, benches and free-standing things that throw shade. */
  blocks: Block[]
  /** Whether leaves break the sun. */
  dappled: boolean
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
  const area =
    sky &&
    grown(
      {
        x0: sky.x - sky.width / 2,
        x1: sky.x + sky.width / 2,
        z0: sky.z - sky.height / 2,
        z1: sky.z + sky.height / 2,
      },
      0,
    )
  return {
    mood,
    min: [x0, 0, z0],
    max: [x1, top, z1],
    roofed,
    sun: sky ? 'well' : roofed ? 'none' : 'open',
    well: area ? [area.x0, area.z0, area.x1, area.z1] : [0, 0, 0, 0],
    emitters: own
      .flatMap((opening) => shining(opening, place.clear, top, mood))
      .slice(0, most.emitters),
    columns: (room?.fixtures ?? []).flatMap(roundThing).slice(0, most.columns),
    blocks: [
      ...(room ? [...shades(room), ...room.fixtures.flatMap(benchBlock)] : []),
      ...(roofed ? [] : standing(plan, id)),
    ].slice(0, most.blocks),
    dappled: !room && plan.courts.some((court) => court.id === id && court.planting === 'bamboo'),
  }
}

const roundThing = ({
  kind,
  x,
  z,
}: PlannedRoom['fixtures'][number]): [number, number, number, number][] =>
  kind === 'column' ? [[x, z, 0.21, 5.85]] : kind === 'tree' ? [[x, z, 0.14, 4]] : []

/** A bench as the shade under it: a box that floats a hand's breadth over the floor. */
function benchBlock({ kind, x, z, turn }: PlannedRoom['fixtures'][number]): Block[] {
  if (kind !== 'bench') return []
  const [w, d] = isAcross(turn) ? [0.21, 0.9] : [0.9, 0.21]
  return [{ min: [x - w, 0.1, z - d], max: [x + w, 0.4, z + d] }]
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
    .map(({ x, y, z, size: [width, height, depth], turn }): Block => {
      const [w, d] = isAcross(turn) ? [depth, width] : [width, depth]
      return {
        min: [x - w / 2, y - height / 2, z - d / 2],
        max: [x + w / 2, y + height / 2, z + d / 2],
      }
    })
}

import type { Entry, HangingPin, Outline, OutlineRoom, Pins, Place, Side } from '#exhibition'
import { seeded } from '#kit'
import { planBuilding } from '#plan/planner'
import { bareOutline } from './bareOutline.ts'

/** What a random exhibition is made from; the same gives the same. */
export type Chances = {
  seed: number
  rooms: number
  /** At most so many exhibits a room. */
  exhibits: number
  wings: number
  /** In hundredths: how much of it is pinned. */
  pinned: number
  /** Pins taken from a plan of the same exhibition, or set by hand. */
  pins: 'from a plan' | 'by hand'
}

const kinds = ['wall', 'wall', 'wall', 'plinth', 'table', 'floor', 'ceiling'] as const

/** An exhibition of rooms with all kinds of places, 0.2 to 6 m wide, some of it pinned. */
export function anyExhibition(chances: Chances): Outline<string> {
  const random = seeded(chances.seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const rooms = Array.from({ length: chances.rooms }, (_, r): OutlineRoom<string> => {
    const few = random() < 0.3 ? 3 : chances.exhibits
    return {
      id: `r${r}`,
      wing: `w${Math.floor((r * chances.wings) / chances.rooms)}`,
      title: '',
      exhibits: Array.from({ length: upTo(Math.min(few, chances.exhibits)) }, (_each, e) =>
        anyExhibit(`r${r}-${e}`, random),
      ),
    }
  })
  const open = bareOutline(rooms, { rooms: {}, courts: {}, openings: [], hangings: {}, views: {} })
  if (chances.pinned === 0) return open
  const part = chances.pinned / 100
  return {
    ...open,
    plan: chances.pins === 'by hand' ? byHand(open, part, random) : fromPlan(open, part, random),
  }
}

function anyExhibit(id: string, random: () => number): Entry<string> {
  const places = random() < 0.85 ? 1 : 2 + Math.floor(random() * 2)
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'wall'
  const mixed = random() < 0.3
  return {
    id,
    title: '',
    kind: 'picture',
    places: Array.from({ length: places }, (): Place => {
      const on = mixed ? (kinds[Math.floor(random() * kinds.length)] ?? 'wall') : kind
      const length = () => Math.round((0.2 + random() ** 3 * 5.8) * 100) / 100
      const thin = Math.round((0.02 + random() ** 4 * 0.9) * 100) / 100
      const deep = Math.round((0.2 + random() ** 2 * 2.4) * 100) / 100
      return { on, size: [length(), Math.min(4, length()), on === 'wall' ? thin : deep] }
    }),
  }
}

/** Some rooms, hangings, views and the arrival as the planner itself would have them. */
function fromPlan(open: Outline<string>, part: number, random: () => number): Pins {
  const plan = planBuilding(open)
  const pins: Pins = { rooms: {}, courts: {}, openings: [], hangings: {}, views: {} }
  for (const { id, outer, ceiling, palette } of plan.rooms) {
    if (random() > part) continue
    pins.rooms[id] = { ...outer, ceiling: ceiling ?? 5, palette }
    for (const hanging of plan.hangings)
      if (hanging.room === id && random() < part) {
        const all = plan.hangings.filter(({ exhibit }) => exhibit === hanging.exhibit)
        pins.hangings[hanging.exhibit] = all.map((each): HangingPin => {
          const side = ({ 180: 'north', 270: 'east', 0: 'south', 90: 'west' } as const)[each.turn]
          if (each.on === 'wall' && side)
            return { wall: side, along: side === 'north' || side === 'south' ? each.x : each.z }
          const base = each.on === 'ceiling' ? { base: each.y - each.size[1] / 2 } : {}
          return { at: [each.x, each.z], turn: each.turn, ...base }
        })
        const view = plan.views[hanging.exhibit]
        if (view && random() < 0.3) {
          const { x, z, heading, pitch } = view
          pins.views[hanging.exhibit] = { x, z, heading, pitch }
        }
      }
  }
  if (random() < part && pins.rooms.r0) {
    const { x, z, heading } = plan.arrival
    pins.arrival = { x, z, heading }
  }
  return pins
}

/** Rooms set down here and there without overlap, a few of their pictures on a wall. */
function byHand(open: Outline<string>, part: number, random: () => number): Pins {
  const pins: Pins = { rooms: {}, courts: {}, openings: [], hangings: {}, views: {} }
  const spread = 14 * Math.sqrt(open.rooms.length * part) + 10
  const sides: Side[] = ['north', 'east', 'south', 'west']
  for (const { id, exhibits } of open.rooms) {
    if (random() > part) continue
    const width = 8 + Math.round(random() * 8) + exhibits.length
    const depth = 8 + Math.round(random() * 8) + exhibits.length
    for (let tries = 0; tries < 20; tries += 1) {
      const x0 = Math.round((random() - 0.5) * spread)
      const z0 = Math.round((random() - 0.5) * spread)
      const rect = { x0, z0, x1: x0 + width, z1: z0 + depth }
      const isFree = Object.values(pins.rooms).every(
        (other) =>
          other.x1 <= rect.x0 || other.x0 >= rect.x1 || other.z1 <= rect.z0 || other.z0 >= rect.z1,
      )
      if (!isFree) continue
      pins.rooms[id] = { ...rect, ceiling: 7, palette: 'studio' }
      const first = exhibits.find(({ places }) => places.length === 1 && places[0]?.on === 'wall')
      const side = sides[Math.floor(random() * 4)] ?? 'north'
      if (first && (first.places[0]?.size[0] ?? 9) < 4 && random() < 0.5)
        pins.hangings[first.id] =
          random() < 0.5
            ? [{ wall: side }]
            : [{ wall: side, along: side === 'north' || side === 'south' ? x0 + 4 : z0 + 4 }]
      break
    }
  }
  const [host] = Object.values(pins.rooms)
  const [from] = Object.keys(pins.rooms)
  const [to, other] = open.rooms.filter(({ id }) => !Object.hasOwn(pins.rooms, id))
  // A doorway to a room that is not pinned, and something pinned in another such room.
  if (host && from && to && random() < 0.3)
    pins.openings.push({
      kind: 'doorway',
      between: [from, to.id],
      at: [host.x1, host.z0 + 4],
      width: 2.4,
      height: 3,
    })
  const loose = other?.exhibits.find(
    ({ places }) => places.length === 1 && places[0]?.on === 'floor',
  )
  if (loose && random() < 0.3)
    pins.hangings[loose.id] = [{ at: [-40, Math.round(random() * 20)], turn: 90 }]
  if (!host && random() < 0.5) pins.arrival = { x: 3, z: -7, heading: 90 }
  return pins
}

import type { HangingPin, Outline } from '#exhibition'
import { contains, grown, type Rect } from '#kit'
import type { FloorPlan, Hanging, Opening } from '#plan'
import { groundOf, longSights, views, ways } from './lookFaults.ts'
import { onWalls, overlap } from './onWalls.ts'

const close = (a: number, b: number, by = 0.011): boolean => Math.abs(a - b) <= by

/** Everything that a plan owes its exhibition and lacks, as sentences. `excused`: rooms not asked. */
export function planFaults(
  outline: Outline<unknown>,
  plan: FloorPlan,
  excused: ReadonlySet<string> = new Set(),
): string[] {
  return [
    ...overlaps(outline, plan),
    ...doors(plan),
    ...hung(outline, plan, excused),
    ...walls(plan, excused),
    ...standing(outline, plan, excused),
    ...views(plan, excused),
    ...ways(plan, excused),
    ...longSights(plan),
    ...pins(outline, plan),
  ]
}

function overlaps({ plan: pinned }: Outline<unknown>, { rooms }: FloorPlan): string[] {
  return rooms.flatMap((a, i) =>
    rooms.slice(i + 1).flatMap((b) => {
      const wide = Math.min(a.outer.x1, b.outer.x1) - Math.max(a.outer.x0, b.outer.x0)
      const deep = Math.min(a.outer.z1, b.outer.z1) - Math.max(a.outer.z0, b.outer.z0)
      const wanted = pinned.rooms[a.id] && pinned.rooms[b.id]
      return wide > 0.001 && deep > 0.001 && !wanted ? [`${a.id} lies over ${b.id}`] : []
    }),
  )
}

function doors({ rooms, openings }: FloorPlan): string[] {
  return openings.flatMap((door) => {
    if (door.kind !== 'doorway') return []
    const sides = rooms.filter(({ id }) => door.sides.some((side) => side === id))
    if (sides.length !== 2) return [`${door.id} joins ${sides.length} rooms`]
    const half = door.width / 2
    const on = sides.map(({ outer: { x0, x1, z0, z1 } }) =>
      door.through === 'x'
        ? (door.x === x0 || door.x === x1) && door.z - half > z0 && door.z + half < z1
        : (door.z === z0 || door.z === z1) && door.x - half > x0 && door.x + half < x1,
    )
    const wide = door.width >= 1.8 ? [] : [`${door.id} is ${door.width} m wide`]
    return on.every(Boolean) ? wide : [`${door.id} is not in the wall of both its rooms`]
  })
}

function hung(outline: Outline<unknown>, plan: FloorPlan, excused: ReadonlySet<string>): string[] {
  const places = new Map<string, number>()
  const faults: string[] = []
  for (const hanging of plan.hangings) {
    const key = `${hanging.room} ${hanging.exhibit} ${hanging.place}`
    places.set(key, (places.get(key) ?? 0) + 1)
    const clear = plan.rooms.find(({ id }) => id === hanging.room)?.clear
    const { x0, x1, z0, z1 } = groundOf(hanging)
    const within = clear && grown(clear, 0.011)
    if (
      !excused.has(hanging.room) &&
      !(within && contains(within, x0, z0) && contains(within, x1, z1))
    )
      faults.push(`${hanging.exhibit} is not inside ${hanging.room}`)
    const top = hanging.y + hanging.size[1] / 2
    const ceiling = plan.rooms.find(({ id }) => id === hanging.room)?.ceiling ?? 99
    if (!outline.plan.rooms[hanging.room] && top > ceiling)
      faults.push(`${hanging.exhibit} goes through the ceiling`)
  }
  for (const room of outline.rooms)
    for (const exhibit of room.exhibits)
      exhibit.places.forEach((_, i) => {
        const times = places.get(`${room.id} ${exhibit.id} ${i}`) ?? 0
        if (times !== 1) faults.push(`${exhibit.id} hangs ${times} times`)
      })
  return faults
}

function walls(plan: FloorPlan, excused: ReadonlySet<string>): string[] {
  const byWall = new Map<string, ReturnType<typeof onWalls>>()
  for (const thing of onWalls(plan)) {
    if (excused.has(thing.wall.split(' ')[0] ?? '')) continue
    byWall.set(thing.wall, [...(byWall.get(thing.wall) ?? []), thing])
  }
  const faults: string[] = []
  for (const [wall, things] of byWall) {
    const clear = plan.rooms.find(({ id }) => id === wall.split(' ')[0])?.clear
    const [from, to] = /[ns]o/.test(wall) ? [clear?.x0, clear?.x1] : [clear?.z0, clear?.z1]
    things.forEach((one, i) => {
      if (one.from < (from ?? 0) - 0.02 || one.to > (to ?? 0) + 0.02)
        faults.push(`${one.name} does not fit on ${wall}`)
      for (const other of things.slice(i + 1)) {
        if (overlap(one, other)) faults.push(`${one.name} and ${other.name} overlap on ${wall}`)
        const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to)
        if (one.is === 'exhibit' && other.is === 'exhibit' && gap < 1.6 - 1e-6)
          faults.push(`${gap} m between ${one.name} and ${other.name}`)
      }
    })
  }
  const titled = new Set(plan.titles.map(({ room }) => room))
  for (const { id, ceiling } of plan.rooms)
    if (ceiling !== undefined && !titled.has(id) && !excused.has(id))
      faults.push(`${id} has no title`)
  return faults
}

function standing(
  outline: Outline<unknown>,
  plan: FloorPlan,
  excused: ReadonlySet<string>,
): string[] {
  const faults: string[] = []
  const pinned = (id: string) => outline.plan.hangings[id] !== undefined
  for (const room of plan.rooms) {
    if (excused.has(room.id)) continue
    const things = plan.hangings.filter(
      ({ room: id, on }) => id === room.id && on !== 'wall' && on !== 'ceiling',
    )
    things.forEach((one, i) => {
      const ground = groundOf(one)
      const { x0, x1, z0, z1 } = grown(ground, 0.9)
      const { clear } = room
      if (
        !pinned(one.exhibit) &&
        (x0 < clear.x0 || x1 > clear.x1 || z0 < clear.z0 || z1 > clear.z1)
      )
        faults.push(`nobody passes between ${one.exhibit} and a wall`)
      for (const door of plan.openings)
        if (
          !pinned(one.exhibit) &&
          door.sides.some((side) => side === room.id) &&
          before(door, ground)
        )
          faults.push(`${one.exhibit} stands before ${door.id}`)
      for (const other of things.slice(i + 1)) {
        if (pinned(one.exhibit) && pinned(other.exhibit)) continue
        const far = Math.hypot(one.x - other.x, one.z - other.z)
        if (far < 2.4 - 1e-6) faults.push(`${far} m from ${one.exhibit} to ${other.exhibit}`)
        const o = groundOf(other)
        const across = Math.max(ground.x0 - o.x1, o.x0 - ground.x1, 0)
        const gap = Math.hypot(across, Math.max(ground.z0 - o.z1, o.z0 - ground.z1, 0))
        if (gap < 0.9) faults.push(`nobody passes between ${one.exhibit} and ${other.exhibit}`)
      }
    })
  }
  return faults
}

/** Whether something stands within 1.8 m before a doorway. */
function before({ kind, through, x, z, width }: Opening, { x0, x1, z0, z1 }: Rect): boolean {
  if (kind !== 'doorway') return false
  const [w, d] = through === 'x' ? [1.8, width / 2] : [width / 2, 1.8]
  return x0 < x + w && x1 > x - w && z0 < z + d && z1 > z - d
}

/** What was pinned and is otherwise. */
function pins({ plan: pinned, rooms }: Outline<unknown>, plan: FloorPlan): string[] {
  const faults: string[] = []
  const known = new Set(rooms.map(({ id }) => id))
  for (const [id, { x0, x1, z0, z1, ceiling, palette }] of Object.entries(pinned.rooms)) {
    const room = plan.rooms.find((each) => each.id === id)
    const same =
      room &&
      [x0, x1, z0, z1].join() ===
        [room.outer.x0, room.outer.x1, room.outer.z0, room.outer.z1].join() &&
      room.ceiling === ceiling &&
      room.palette === palette
    if (known.has(id) && !same) faults.push(`${id} is not where it was pinned`)
  }
  for (const { at, between } of pinned.openings)
    if (
      !plan.openings.some(({ id, x, z }) => id === between.join('-') && x === at[0] && z === at[1])
    )
      faults.push(`the opening ${between.join('-')} is not where it was pinned`)
  for (const [id, all] of Object.entries(pinned.hangings))
    all.forEach((pin: HangingPin, place) => {
      const hanging = plan.hangings.find((each) => each.exhibit === id && each.place === place)
      if (!hanging || !isAt(hanging, pin)) faults.push(`${id} does not hang where it was pinned`)
    })
  for (const [id, { x, z, heading }] of Object.entries(pinned.views)) {
    const view = plan.views[id]
    if (view?.x !== x || view.z !== z || view.heading !== heading)
      faults.push(`${id} is not seen from where it was pinned`)
  }
  const { arrival } = pinned
  if (arrival && (plan.arrival.x !== arrival.x || plan.arrival.z !== arrival.z))
    faults.push('one does not arrive where it was pinned')
  return faults
}

function isAt({ x, z, turn }: Hanging, pin: HangingPin): boolean {
  if ('at' in pin) return x === pin.at[0] && z === pin.at[1] && turn === pin.turn
  const facing = { north: 180, east: 270, south: 0, west: 90 }[pin.wall]
  const along = pin.wall === 'north' || pin.wall === 'south' ? x : z
  return turn === facing && (pin.along === undefined || close(along, pin.along, 0))
}

import { contains, radians, type Rect } from '#kit'
import { isFree, layFloor, type FloorPlan, type Hanging, type Opening } from '#plan'

/** The ground under an exhibit. */
export function groundOf({ x, z, size: [width, , depth], turn }: Hanging): Rect {
  const [cos, sin] = [Math.abs(Math.cos(radians(turn))), Math.abs(Math.sin(radians(turn)))]
  const [w, d] = [(width * cos + depth * sin) / 2, (width * sin + depth * cos) / 2]
  return { x0: x - w, x1: x + w, z0: z - d, z1: z + d }
}

/** Exhibits without a view, or seen from no floor, or hidden. */
export function views(plan: FloorPlan, excused: ReadonlySet<string>): string[] {
  const floor = layFloor(plan, 0.45)
  const faults: string[] = []
  for (const hanging of plan.hangings) {
    if (hanging.place !== 0 || excused.has(hanging.room)) continue
    const view = plan.views[hanging.exhibit]
    const room = plan.rooms.find(({ id }) => id === hanging.room)
    if (!view || !room) faults.push(`${hanging.exhibit} has no view`)
    else if (!contains(room.clear, view.x, view.z) || view.room !== room.id)
      faults.push(`${hanging.exhibit} is seen from outside of its room`)
    else if (!isFree(floor, view.x, view.z)) faults.push(`${hanging.exhibit} is seen from no floor`)
    else
      for (const eye of [1.6, 1.18]) {
        const hides = plan.hangings.find(
          (other) =>
            other.room === room.id &&
            other.exhibit !== hanging.exhibit &&
            hits(other, [view.x, eye, view.z], [hanging.x, hanging.y, hanging.z]),
        )
        if (hides) faults.push(`${hides.exhibit} hides ${hanging.exhibit} from ${eye} m`)
      }
  }
  return faults
}

/** Whether a straight line runs through an exhibit's box, its plinth included. */
function hits(box: Hanging, from: readonly number[], to: readonly number[]): boolean {
  const { x0, x1, z0, z1 } = groundOf(box)
  const half = box.size[1] / 2
  const low = [x0, box.y - half - box.stand, z0]
  const high = [x1, box.y + half, z1]
  let [enter, leave] = [0, 1]
  for (let axis = 0; axis < 3; axis += 1) {
    const [start, end] = [from[axis] ?? 0, to[axis] ?? 0]
    const step = Math.abs(end - start) < 1e-12 ? 1e-12 : end - start
    const one = ((low[axis] ?? 0) - start) / step
    const two = ((high[axis] ?? 0) - start) / step
    enter = Math.max(enter, Math.min(one, two))
    leave = Math.min(leave, Math.max(one, two))
  }
  return enter < leave
}

/** Rooms and exhibits that a body 0.9 m wide does not reach from the arrival: flooded, room by room. */
export function ways(plan: FloorPlan, excused: ReadonlySet<string>): string[] {
  const floor = layFloor(plan, 0.45)
  const faults: string[] = []
  const reached = new Set([plan.arrival.room])
  for (let grew = true; grew;) {
    grew = false
    for (const { rooms } of floor.passages)
      if (reached.has(rooms[0]) !== reached.has(rooms[1])) {
        rooms.forEach((id) => reached.add(id))
        grew = true
      }
  }
  for (const { id, clear } of plan.rooms) {
    if (excused.has(id)) continue
    if (!reached.has(id)) faults.push(`nothing leads to ${id}`)
    const ends = floor.passages.flatMap(({ rooms, ends: both }) =>
      both.filter((_, i) => rooms[i] === id),
    )
    const own = plan.hangings.filter(({ room, place }) => room === id && place === 0)
    const goals = [
      ...ends.map((end) => ({ ...end, name: 'a doorway' })),
      ...own.map(({ exhibit }) => ({ ...plan.views[exhibit]!, name: exhibit })),
    ]
    if (plan.arrival.room === id) goals.push({ ...plan.arrival, name: 'the arrival' })
    const flood = flooded(clear, (x, z) => isFree(floor, x, z), goals[0])
    for (const goal of goals)
      if (!flood(goal.x, goal.z)) faults.push(`no way in ${id} to ${goal.name}`)
  }
  return faults
}

function flooded(
  { x0, z0, x1, z1 }: Rect,
  free: (x: number, z: number) => boolean,
  start: { x: number; z: number } | undefined,
): (x: number, z: number) => boolean {
  const step = 0.15
  const columns = Math.ceil((x1 - x0) / step) + 1
  const rows = Math.ceil((z1 - z0) / step) + 1
  const wet = new Uint8Array(columns * rows)
  const near = (x: number, z: number): number[] => {
    const [c, r] = [Math.round((x - x0) / step), Math.round((z - z0) / step)]
    const found: number[] = []
    for (let i = c - 2; i <= c + 2; i += 1)
      for (let j = r - 2; j <= r + 2; j += 1)
        if (i >= 0 && j >= 0 && i < columns && j < rows && free(x0 + i * step, z0 + j * step))
          found.push(j * columns + i)
    return found
  }
  const open = start ? near(start.x, start.z) : []
  for (const at of open) wet[at] = 1
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [i, j] = [at % columns, Math.floor(at / columns)]
    for (const [di, dj] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [ni, nj] = [i + di, j + dj]
      if (ni < 0 || nj < 0 || ni >= columns || nj >= rows || wet[nj * columns + ni]) continue
      if (!free(x0 + ni * step, z0 + nj * step)) continue
      wet[nj * columns + ni] = 1
      open.push(nj * columns + ni)
    }
  }
  return (x, z) => near(x, z).some((at) => wet[at] === 1)
}

/** Straight looks through more than three doorways: from a jamb of each, past those of the next. */
export function longSights({ rooms, openings }: FloorPlan): string[] {
  const all = openings.filter(({ kind }) => kind === 'doorway')
  const of = new Map(
    rooms.map(({ id }) => [id, all.filter(({ sides }) => sides.some((side) => side === id))]),
  )
  const beyond = (door: Opening, room: string) => door.sides.find((side) => side !== room) ?? room
  const jambs = ({ through, x, z, width }: Opening) =>
    [-1, 1].map((sign) => {
      const off = sign * (width / 2 - 0.002)
      return through === 'x' ? { x, z: z + off } : { x: x + off, z }
    })
  const faults: string[] = []
  for (const first of all)
    for (const side of first.sides)
      for (const second of of.get(side) ?? []) {
        if (second === first) continue
        const third = (of.get(beyond(second, side)) ?? []).filter((each) => each !== second)
        for (const from of jambs(first))
          for (const to of [second, ...third].flatMap(jambs)) {
            let [room, door] = [side, first]
            const seen = [first.id]
            for (;;) {
              const next = (of.get(room) ?? []).find(
                (each) => each !== door && crosses(each, from, to),
              )
              if (!next) break
              seen.push(next.id)
              ;[room, door] = [beyond(next, room), next]
            }
            if (seen.length > 3) faults.push(`one looks through ${seen.join(' ')}`)
          }
      }
  return [...new Set(faults)]
}

type At = { x: number; z: number }

/** Whether the ray from one place past another runs through a doorway. */
function crosses({ through, x, z, width }: Opening, from: At, past: At): boolean {
  const [dx, dz] = [past.x - from.x, past.z - from.z]
  const along = through === 'x' ? (x - from.x) / dx : (z - from.z) / dz
  if (!(along > 1e-9) || !Number.isFinite(along)) return false
  const off = through === 'x' ? from.z + dz * along - z : from.x + dx * along - x
  return Math.abs(off) < width / 2
}

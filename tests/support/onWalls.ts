import { signSize, titleSize, type FloorPlan } from '#plan'

/** Something on a wall: where along it (metres of x or z) and from which height to which. */
export type OnWall = {
  name: string
  is: 'exhibit' | 'label' | 'title' | 'sign' | 'opening'
  /** Room and side, `p1 north`. */
  wall: string
  from: number
  to: number
  low: number
  high: number
}

const sides: Record<number, string> = { 0: 'south', 90: 'west', 180: 'north', 270: 'east' }
/** A label's width, and the gap between it and its exhibit, metres. */
const [labelWidth, labelGap] = [0.78, 0.15]

/** Works as long as their wall have their label on a shelf under them: how wide and how high that is. */
const under: Record<string, readonly [width: number, height: number]> = { 't2-7': [1.16, 0.22] }

/** Everything that hangs on walls or breaks them. Every exhibit is given a label's room. */
export function onWalls(plan: FloorPlan): OnWall[] {
  const things: OnWall[] = []
  type At = { x: number; y: number; z: number; turn: number; width: number; height: number }
  const put = (name: string, is: OnWall['is'], room: string, at: At) => {
    const side = sides[((at.turn % 360) + 360) % 360] ?? ''
    const along = side === 'north' || side === 'south' ? at.x : at.z
    const [from, to] = [along - at.width / 2, along + at.width / 2]
    const [low, high] = [at.y - at.height / 2, at.y + at.height / 2]
    things.push({ name, is, wall: `${room} ${side}`, from, to, low, high })
  }
  const labelled = new Set<string>()
  for (const { exhibit, room, on, size, x, y, z, turn } of plan.hangings) {
    if (on !== 'wall') continue
    const [width, height] = size
    put(exhibit, 'exhibit', room, { x, y, z, turn, width, height })
    // Panels say it themselves, and fill the wall to its end where they must.
    if (labelled.has(exhibit) || size[2] <= 0.03) continue
    labelled.add(exhibit)
    const below = under[exhibit]
    if (below) {
      const lower = y - (height + below[1]) / 2 - 1e-3
      put(`${exhibit}'s label`, 'label', room, {
        x,
        y: lower,
        z,
        turn,
        width: below[0],
        height: below[1],
      })
      continue
    }
    const off = width / 2 + labelGap + labelWidth / 2
    const [right, front] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
    const spot = { x: x - off * right, y: 1.25, z: z - off * front, turn }
    put(`${exhibit}'s label`, 'label', room, { ...spot, width: labelWidth, height: 0.9 })
  }
  for (const title of plan.titles)
    put(`title of ${title.room}`, 'title', title.room, { ...title, ...titleSize })
  for (const sign of plan.signs)
    put(`sign to ${sign.leadsTo} in ${sign.room}`, 'sign', sign.room, { ...sign, ...signSize })
  for (const room of plan.rooms)
    for (const opening of plan.openings) {
      if (!opening.sides.some((side) => side === room.id) || opening.through === 'y') continue
      const { x, z, width, height, sill, through } = opening
      const east = x > (room.outer.x0 + room.outer.x1) / 2
      const south = z > (room.outer.z0 + room.outer.z1) / 2
      const turn = through === 'x' ? (east ? 270 : 90) : south ? 0 : 180
      put(opening.id, 'opening', room.id, { x, y: sill + height / 2, z, turn, width, height })
    }
  return things
}

/** Whether two things on one wall lie over each other. */
export const overlap = (one: OnWall, other: OnWall): boolean =>
  Math.min(one.to, other.to) > Math.max(one.from, other.from) &&
  Math.min(one.high, other.high) > Math.max(one.low, other.low)

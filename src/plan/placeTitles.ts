import { radians } from '#kit'
import { grouped } from './cells.ts'
import { signSize } from './placeSigns.ts'
import type { Hanging, Opening, PlannedRoom, Sign, View } from './types.ts'

/** A room's title on its wall, metres. */
export const titleSize = { width: 1.2, height: 1.5 } as const
const titleHeight = 1.5
/** Metres that stay free between a title and an opening or an exhibit. */
const air = 0.35
/** What a label takes of the wall at the right hand of its exhibit, gap included, metres. */
const beside = 0.93

/**
 * Where each room says its name and its idea: on the wall at one's left as one comes in, as near
 * to the entrance as openings, signs, exhibits and their labels leave room. A room open to the sky
 * has none.
 */
export function placeTitles(
  rooms: readonly PlannedRoom[],
  openings: readonly Opening[],
  hangings: readonly Hanging[],
  signs: readonly Sign[],
  views: Readonly<Record<string, View>>,
): Sign[] {
  const [own, hung, posted] = [
    grouped(openings, ({ sides }) => sides),
    grouped(hangings, ({ room }) => [room]),
    grouped(signs, ({ room }) => [room]),
  ]
  return rooms.flatMap((room) => {
    const { id } = room
    const view = views[id]
    if (!view || room.ceiling === undefined) return []
    const here = [own.get(id) ?? [], hung.get(id) ?? [], posted.get(id) ?? []] as const
    const title = titleFor(room, view.heading, ...here)
    return title ? [title] : []
  })
}

/** One room's title among its own openings, hangings and signs, for somebody who enters so. */
export function titleFor(
  room: Pick<PlannedRoom, 'id' | 'clear'>,
  heading: number,
  openings: readonly Opening[],
  hangings: readonly Hanging[],
  signs: readonly Sign[],
): Sign | undefined {
  const inX = Math.round(Math.sin(radians(heading)))
  const inZ = -Math.round(Math.cos(radians(heading)))
  const { x0, x1, z0, z1 } = room.clear
  const enteredFromX = inX !== 0
  // The left wall: to the north when one comes in eastwards, and so on round.
  const wall = enteredFromX ? (inX > 0 ? z0 : z1) : inZ > 0 ? x1 : x0
  const start = enteredFromX ? (inX > 0 ? x0 : x1) : inZ > 0 ? z0 : z1
  const length = enteredFromX ? x1 - x0 : z1 - z0
  const way = enteredFromX ? inX : inZ
  const onWall = (each: { x: number; z: number }, depth = 0) =>
    Math.abs((enteredFromX ? each.z : each.x) - wall) < 0.3 + depth / 2
  const along = (each: { x: number; z: number }) => (enteredFromX ? each.x : each.z)
  // The right hand of somebody who faces the wall, as a direction along it.
  const right = enteredFromX === (wall === (enteredFromX ? z0 : x0)) ? 1 : -1
  const taken = [
    ...openings
      .filter((each) => each.through !== 'y')
      .filter((each) => onWall(each))
      .map((each) => ({ at: along(each), half: each.width / 2 })),
    ...signs
      .filter((each) => onWall(each))
      .map((each) => ({ at: along(each), half: signSize.width / 2 })),
    ...hangings
      .filter((each) => each.on === 'wall' && onWall(each, each.size[2]))
      .map((each) => ({
        at: along(each) + (right * beside) / 2,
        half: (each.size[0] + beside) / 2,
      })),
  ]
  for (let off = titleSize.width / 2 + 0.3; off < length - titleSize.width / 2; off += 0.1) {
    const at = start + way * off
    const free = taken.every(
      (each) => Math.abs(each.at - at) > each.half + titleSize.width / 2 + air,
    )
    if (!free) continue
    const turn = enteredFromX ? (wall === z0 ? 180 : 0) : wall === x0 ? 90 : 270
    const spot = enteredFromX ? { x: at, z: wall } : { x: wall, z: at }
    return { room: room.id, leadsTo: room.id, y: titleHeight, turn, ...spot }
  }
  return undefined
}

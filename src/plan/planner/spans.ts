import type { Side } from '#exhibition'
import { placeSigns, signSize } from '../placeSigns.ts'
import { titleSize } from '../placeTitles.ts'
import type { Hanging, Opening, PlannedRoom, Sign } from '../types.ts'
import { beside, picturesApart } from './measures.ts'
import { alongOf, awayFrom, axisOf, leftOf, lengthOf, sideOf, sides, wallOf } from './walls.ts'

/** A stretch of wall on which pictures may hang, their edges in metres from the wall's left end. */
export type Span = { side: Side; from: number; to: number }

/** What of a room's walls is taken before the planner hangs anything. */
export type Walled = {
  room: PlannedRoom
  /** The room's own. */
  openings: readonly Opening[]
  title: Sign | undefined
  hung: readonly Hanging[]
  /** How far the deepest thing to be hung stands out, metres. */
  deep: number
  /** Where somebody arrives with a wall behind them. */
  arrival: { x: number; z: number; heading: number } | undefined
  /** Of somebody who comes in. */
  heading: number
}

/** Something on a wall, and what a picture keeps from it on its left and on its right. */
type Taken = { from: number; to: number; before: number; after: number }

/** A label's end keeps this from a corner or an opening, metres. */
const air = 0.25
const corner = beside + air

/**
 * The free stretches of a room's walls in the order of a walk: clockwise from the door by which one
 * comes in, so the wall at one's left first and the rest of the entrance's wall last.
 */
export function freeSpans(walled: Walled): Span[] {
  const { room, openings, heading } = walled
  const back = wallOf(heading) ?? 'south'
  const at = sides.indexOf(back)
  const door = openings.find((each) => each.kind === 'doorway' && sideOf(room, each) === back)
  const middle = door ? leftOf(back, room.clear, axisOf(back, door)) : 0
  const own = freeOn(back, walled)
  return [
    ...own.filter(({ from }) => from >= middle),
    ...[1, 2, 3].flatMap((i) => freeOn(sides[(at + i) % 4] ?? back, walled)),
    ...own.filter(({ from }) => from < middle),
  ]
}

function freeOn(side: Side, walled: Walled): Span[] {
  const length = lengthOf(side, walled.room.clear)
  const keep = walled.deep > 0.3 ? Math.max(corner, walled.deep + 0.9) : corner
  const taken = takenOn(side, walled).toSorted((a, b) => a.from - b.from)
  const spans: Span[] = []
  let from = keep
  for (const each of [...taken, { from: length, to: length, before: keep, after: 0 }]) {
    const to = each.from - each.before
    if (to > from) spans.push({ side, from, to })
    from = Math.max(from, each.to + each.after)
  }
  return spans
}

function takenOn(side: Side, walled: Walled): Taken[] {
  const { room, openings, title, hung, arrival } = walled
  const { clear } = room
  const spot = (at: { x: number; z: number }, width: number, before: number, after: number) => {
    const middle = leftOf(side, clear, axisOf(side, at))
    return { from: middle - width / 2, to: middle + width / 2, before, after }
  }
  const taken = openings
    .filter((each) => sideOf(room, each) === side)
    .map((each) => spot(each, each.width, corner, air))
  for (const sign of placeSigns(openings, [room]))
    if (wallOf(sign.turn) === side) taken.push(spot(sign, signSize.width, corner, 0.2))
  if (title && wallOf(title.turn) === side) taken.push(spot(title, titleSize.width, 1.3, 0.4))
  for (const each of hung) {
    const off = awayFrom(side, clear, each.x, each.z)
    if (each.on === 'wall' && wallOf(each.turn) === side && off < each.size[2] / 2 + 0.3)
      taken.push(spot(each, each.size[0], picturesApart, picturesApart))
    // Whatever stands close to the wall hides what hangs behind it.
    else if (off < Math.max(...each.size) / 2 + 1.2)
      taken.push(spot(each, Math.max(each.size[0], each.size[2]), corner, 0.4))
  }
  if (
    arrival &&
    wallOf(arrival.heading) === side &&
    awayFrom(side, clear, arrival.x, arrival.z) < 2
  )
    taken.push(spot(arrival, 2.4, corner, 0.3))
  return taken
}

/** Where on the plan's axis a picture's middle comes to. */
export const middleAt = (span: Span, room: PlannedRoom, left: number): number =>
  alongOf(span.side, room.clear, left)

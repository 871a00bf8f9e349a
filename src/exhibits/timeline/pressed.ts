import type { Hanging, Ray } from '#plan'
import { meets, metOn, rayIn } from '../ownRay.ts'
import { alongLine, board, centre, seatAt, seats } from './measures.ts'
import { seatCount, type TimelineAct, type TimelineState } from './rule.ts'

/** What a press does: a seat is taken or left, or the bead goes to the step nearest along the line. */
export function pressedTimeline(
  ray: Ray,
  hanging: Hanging,
  moments: readonly number[],
  { seat }: TimelineState,
): TimelineAct | undefined {
  const on = metSeat(ray, hanging)
  if (on !== undefined) return on === seat ? { do: 'rise' } : { do: 'sit', seat: on }
  const met = metOn(ray, hanging, board.face)
  if (!met || Math.abs(met[0]) > board.width / 2 || Math.abs(met[1]) > board.height / 2)
    return undefined
  const far = moments.map((moment) => Math.abs(alongLine(moment) - met[0]))
  return { do: 'step', to: far.indexOf(Math.min(...far)), of: moments.length }
}

/** The seat that a ray meets from above, or on the front of its upper half. */
function metSeat(ray: Ray, hanging: Hanging): number | undefined {
  const own = rayIn(hanging, ray)
  const top = seats.high - centre
  const above = own.way[1] < 0 ? meets(own, 1, top) : undefined
  const before = own.way[2] < 0 ? meets(own, 2, seats.out + seats.wide / 2) : undefined
  return Array.from({ length: seatCount }, (_, seat) => seat).find((seat) => {
    const x = seatAt(seat)
    if (above && Math.hypot(above[0] - x, above[2] - seats.out) < seats.wide / 2) return true
    return (
      before !== undefined &&
      Math.abs(before[0] - x) < seats.wide / 2 &&
      before[1] < top &&
      before[1] > top - seats.high
    )
  })
}

import type { Opening, PlannedRoom, Sign } from './types.ts'
import { wallThickness } from './wall.ts'

/** A door sign's plate, metres, and the height of its middle. */
export const signSize = { width: 0.42, height: 0.16 } as const
const signHeight = 2.1
/** Between the opening's edge and the sign's. */
const gap = 0.35

/**
 * A sign at each side of every doorway, on the right hand of somebody about to go through; on the
 * left where the wall ends too soon.
 */
export function placeSigns(openings: readonly Opening[], rooms: readonly PlannedRoom[]): Sign[] {
  const known = new Map(rooms.map((room) => [room.id, room]))
  return openings
    .filter((opening) => opening.kind === 'doorway')
    .flatMap((opening) =>
      opening.sides.flatMap((side) => {
        const room = known.get(side)
        const leadsTo = opening.sides.find((each) => each !== side)
        if (!room || leadsTo === undefined) return []
        const [right, left] = [1, -1].map((hand) => signAt(opening, room, leadsTo, hand))
        return [right, left].find((sign) => sign && fits(sign, room)) ?? right ?? []
      }),
    )
}

/** Whether all of it is on the room's wall. */
function fits({ x, z, turn }: Sign, { clear: { x0, x1, z0, z1 } }: PlannedRoom): boolean {
  const half = signSize.width / 2
  const inX = turn % 180 !== 0
  return inX ? z - half >= z0 && z + half <= z1 : x - half >= x0 && x + half <= x1
}

function signAt(opening: Opening, room: PlannedRoom, leadsTo: string, hand: number): Sign {
  const { x0, x1, z0, z1 } = room.outer
  const off = hand * (opening.width / 2 + gap + signSize.width / 2)
  const face = wallThickness / 2
  const sign = { room: room.id, leadsTo, y: signHeight }
  if (opening.through === 'x') {
    // Out: 1 when one leaves eastwards; the right hand is then south (+z).
    const out = Math.sign(opening.x - (x0 + x1) / 2)
    return {
      ...sign,
      x: opening.x - out * face,
      z: opening.z + out * off,
      turn: out > 0 ? 270 : 90,
    }
  }
  const out = Math.sign(opening.z - (z0 + z1) / 2)
  return { ...sign, x: opening.x - out * off, z: opening.z - out * face, turn: out > 0 ? 0 : 180 }
}

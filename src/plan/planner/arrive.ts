import type { Side, Stand } from '#exhibition'
import { turnBetween } from '#kit'
import { between, groundOf } from './box.ts'
import type { Hanging, Opening, PlannedRoom } from '../types.ts'
import { doorLine, doorway, tidy } from './measures.ts'
import { alongOf, axisOf, inwards, leftOf, lengthOf, sideOf, sides } from './walls.ts'

/** How far before the wall behind them somebody arrives, metres from its face. */
const before = 1.2

/**
 * Where one arrives in the first room: with an unbroken wall behind one, looking through the first
 * doorway if that can be, else straight in. What is pinned there is kept clear of.
 */
export function arriveIn(
  room: PlannedRoom,
  openings: readonly Opening[],
  hung: readonly Hanging[],
): Stand {
  const doors = openings.filter(({ kind }) => kind === 'doorway')
  const wishes: [Side, number][] = []
  for (const door of doors) {
    const side = sideOf(room, door)
    if (side) wishes.push([opposite(side), axisOf(side, door)])
  }
  // Where an enfilade's doors would be: what stands in the middle leaves that line free.
  for (const side of sides.toReversed()) {
    const length = lengthOf(side, room.clear)
    for (const left of [length - doorLine, doorLine, length / 2])
      wishes.push([side, alongOf(side, room.clear, left)])
  }
  const stands = wishes.map(([side, along]) => standAt(side, along, room))
  const free = stands.find(({ stand, side }) => {
    const about = groundOf(stand.x, stand.z, 1.6, 1.6, 0)
    const left = leftOf(side, room.clear, axisOf(side, stand))
    return (
      hung.every(
        ({ x, z, size, turn }) => between(about, groundOf(x, z, size[0], size[2], turn)) > 0,
      ) &&
      openings.every(
        (each) =>
          sideOf(room, each) !== side ||
          Math.abs(leftOf(side, room.clear, axisOf(side, each)) - left) >
            each.width / 2 + doorway.width / 2 + 0.8,
      )
    )
  })
  return (free ?? stands.at(-1) ?? standAt('south', room.clear.x0, room)).stand
}

const opposite = (side: Side): Side => sides[(sides.indexOf(side) + 2) % 4] ?? side

function standAt(side: Side, along: number, { clear }: PlannedRoom) {
  const { x0, x1, z0, z1 } = clear
  const middle = { x: (x0 + x1) / 2, z: (z0 + z1) / 2 }
  const off = Math.min(before, Math.min(x1 - x0, z1 - z0) / 2)
  const spot = {
    north: { x: along, z: z0 + off },
    south: { x: along, z: z1 - off },
    east: { x: x1 - off, z: along },
    west: { x: x0 + off, z: along },
  }[side]
  const turn = Math.round(turnBetween(0, inwards[side]))
  const stand: Stand = {
    x: tidy(Math.min(Math.max(spot.x, Math.min(x0 + 0.6, middle.x)), Math.max(x1 - 0.6, middle.x))),
    z: tidy(Math.min(Math.max(spot.z, Math.min(z0 + 0.6, middle.z)), Math.max(z1 - 0.6, middle.z))),
    heading: (turn + 360) % 360,
  }
  return { stand, side }
}

import { houseCount } from './game.ts'

/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** Houses: radius of their mouths, how deep, how far apart; and how high their rims stand. */
export const bowl = { radius: 0.045, deep: 0.038, pitch: 0.1, row: 0.056 } as const
/** Where the board stands, its top, and the houses' part of it. */
export const board = { z: 0.06, top: 0.068, half: 0.3, rows: 0.112 } as const
/** The stores at both ends: their middles and half axes. The near side's is on its right. */
export const store = { x: 0.376, wide: 0.052, deep: 0.082, hollow: 0.034 } as const
/** The rules in pictures, on a board that stands behind the game. */
export const pictures = { z: -0.26, y: 0.145, width: 0.96, height: 0.22 } as const

type Place = readonly [x: number, z: number]

/** The middle of a house's mouth. */
export const houseAt = (house: number): Place => {
  const near = house < 6
  const along = near ? house : houseCount - 1 - house
  return [(along - 2.5) * bowl.pitch, board.z + (near ? bowl.row : -bowl.row)]
}

/** The middle of a side's store. */
export const storeAt = (side: number): Place => [side === 0 ? store.x : -store.x, board.z]

/** Which house lies there; none beside them. */
export function houseUnder(x: number, z: number): number | undefined {
  const found = Array.from({ length: houseCount }, (_, house) => house).find((house) => {
    const [hx, hz] = houseAt(house)
    return Math.abs(x - hx) < bowl.pitch / 2 && Math.abs(z - hz) < bowl.row
  })
  return found
}

/** Where the seed that came so-manyth into a house lies. */
export function seatIn(house: number, nth: number): readonly [x: number, y: number, z: number] {
  const [layer, at] = [Math.floor(nth / 7), nth % 7]
  // One in the middle of a layer, six about it; each layer is turned against the one under it.
  const out = at === 0 ? 0.004 : 0.0195
  const angle = at * (Math.PI / 3) + layer * 0.5 + house * 1.3
  const [x, z] = houseAt(house)
  const floor = board.top - bowl.deep + 0.009
  return [
    x + Math.cos(angle) * out,
    floor + (at === 0 ? 0 : 0.004) + layer * 0.0125,
    z + Math.sin(angle) * out,
  ]
}

/** Where the seed that came so-manyth into a store lies. */
export function seatInStore(side: number, nth: number): readonly [x: number, y: number, z: number] {
  const [x, z] = storeAt(side)
  const [layer, at] = [Math.floor(nth / 14), nth % 14]
  const column = (at % 2) - 0.5
  const row = Math.floor(at / 2) - 3
  return [
    x + column * 0.03 + (layer % 2) * 0.008,
    board.top - store.hollow + 0.009 + layer * 0.012 + Math.abs(row) * 0.0024,
    z + row * 0.0185 + (layer % 2) * 0.006,
  ]
}

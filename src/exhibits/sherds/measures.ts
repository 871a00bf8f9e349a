import { ofBowl, sherdCount, wareOf, wares, type SherdsState, type Ware } from './rule.ts'

/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The tray of sand in which the sherds lie, the boards on which they are sorted, and the bowl's ring. */
export const sand = { x: -0.44, z: 0, width: 0.66, depth: 0.68, high: 0.014 } as const
export const boards = { z: -0.17, width: 0.27, depth: 0.36, high: 0.01 } as const
/** The cloth on a board that waits for one sherd. */
export const bed = { width: 0.118, depth: 0.15, high: 0.003 } as const
export const ring = { x: 0.37, z: 0.22, radius: 0.06, high: 0.016 } as const
/** A ware's name before its board. */
export const namePlate = { width: 0.25, height: 0.042 } as const

export const boardX = (ware: Ware): number => 0.08 + wares.indexOf(ware) * 0.29

type Place = readonly [x: number, z: number]

/** Where a sherd lies in the sand: three rows of four, none in line. */
export const heapAt = (sherd: number): Place => {
  const spot = (sherd * 5 + 2) % sherdCount
  const [column, row] = [spot % 4, Math.floor(spot / 4)]
  const off = (n: number) => 0.016 * Math.sin(sherd * n)
  return [sand.x + (column - 1.5) * 0.155 + off(2.3), sand.z + (row - 1) * 0.205 + off(4.1)]
}

/** Where a ware's sherds lie on its board: two rows of two. */
export const bedAt = (ware: Ware, nth: number): Place => [
  boardX(ware) + ((nth % 2) - 0.5) * 0.13,
  boards.z + (Math.floor(nth / 2) - 0.5) * 0.165,
]
const sortedAt = (sherd: number): Place => bedAt(wareOf(sherd), Math.floor(sherd / wares.length))

/** Numbers of a sherd's pose: where it is, how far it is turned (radians), whether it lies flat (1) or as in the bowl (0). */
export const poseSize = 5
/** How high a held sherd is, and how far it has come to the front: over the tray, not over its rim. */
const [heldHigh, heldNear] = [0.028, 0.045]

/** The poses of all sherds as a state has them. */
export function posesOf({ held, sorted, fitted }: SherdsState): number[] {
  return Array.from({ length: sherdCount }, (_, sherd) => {
    if (fitted.includes(sherd)) return [ring.x, ring.high * 0.7, ring.z, 0, 0]
    if (sorted.includes(sherd)) {
      const [x, z] = sortedAt(sherd)
      return [x, boards.high + bed.high, z, 0.35 * Math.sin(sherd * 3), 1]
    }
    const [x, z] = heapAt(sherd)
    const inHand = sherd === held
    return [x, sand.high + (inHand ? heldHigh : 0), z + (inHand ? heldNear : 0), sherd * 1.7, 1]
  }).flat()
}

/** Which sherd of those in the sand lies there, or which board, or the bowl's place. */
export function metAt(
  x: number,
  z: number,
  { sorted }: SherdsState,
): { sherd: number } | { ware: Ware } | { bowl: true } | undefined {
  const near = Array.from({ length: sherdCount }, (_, sherd) => sherd)
    .filter((sherd) => !sorted.includes(sherd))
    .map((sherd) => ({ sherd, far: Math.hypot(x - heapAt(sherd)[0], z - heapAt(sherd)[1]) }))
    .toSorted((a, b) => a.far - b.far)[0]
  if (near && near.far < 0.085) return { sherd: near.sherd }
  if (Math.hypot(x - ring.x, z - ring.z) < 0.13) return { bowl: true }
  const ware = wares.find(
    (each) =>
      Math.abs(x - boardX(each)) < boards.width / 2 && Math.abs(z - boards.z) < boards.depth / 2,
  )
  return ware && { ware }
}

/** Which piece of its bowl a sherd is. */
export const pieceOf = (sherd: number): number =>
  wareOf(sherd) === 'celadon' ? ofBowl.indexOf(sherd) : Math.floor(sherd / wares.length) + 1

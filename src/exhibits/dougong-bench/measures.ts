import { teachingSet } from '#craft'

/** One fen of the pieces on the bench, metres: so the set is as high as a hand can reach. */
export const fen = 0.0052
/** The shake table under the set: its middle, half its side and its height, metres. */
export const table = { x: 0, z: -0.12, half: 0.24, high: 0.03 } as const

/** Where each piece lies before it is used: middle of its foot on the bench, metres. */
export const lying: readonly (readonly [x: number, z: number])[] = [
  [-0.62, 0.2],
  [-0.58, -0.3],
  [-0.42, -0.01],
  [-0.46, 0.27],
  [-0.345, 0.27],
  [-0.23, 0.27],
  [-0.115, 0.27],
  [0.59, -0.3],
  [0.59, -0.16],
  [0, 0.27],
  [0.115, 0.27],
  [0.23, 0.27],
  [0.345, 0.27],
  [0.46, 0.27],
  [0.59, -0.02],
]

/** How far a piece lies from its place in the set, fen. */
export const awayOf = (piece: number): readonly [x: number, y: number, z: number] => {
  const [x, z] = lying[piece] ?? [0, 0]
  const [atX, atY, atZ] = teachingSet[piece]?.at ?? [0, 0, 0]
  return [(x - table.x) / fen - atX, -table.high / fen - atY, (z - table.z) / fen - atZ]
}

/** The piece that lies next to a place on the bench, of those that still lie there. */
export function lyingNear(x: number, z: number, placed: readonly number[]): number | undefined {
  let [nearest, found] = [0.11, undefined as number | undefined]
  lying.forEach(([atX, atZ], piece) => {
    const half = piece === 14 || piece === 8 || piece === 7 || piece === 1 ? 0.2 : 0
    const far = Math.hypot(Math.max(0, Math.abs(x - atX) - half), z - atZ)
    if (!placed.includes(piece) && far < nearest) [nearest, found] = [far, piece]
  })
  return found
}

import type { Opening } from '../types.ts'

/** No straight line of sight leads through more doorways than this. */
const most = 3
type End = readonly [x: number, z: number]

/** The doorways of every room. */
export type Doors = Map<string, Opening[]>

/** More than three doorways in a row through which somebody could look, this one among them. */
export function longLook(doors: Doors, door: Opening): readonly Opening[] | undefined {
  const [first, second] = door.sides
  if (second === undefined) return undefined
  for (const chain of chains(doors, [door], first))
    for (const whole of chains(doors, chain.toReversed(), second))
      if (whole.length > most) return whole
  return undefined
}

/**
 * The rows of doorways seen through one after another, going on from the last of `chain` into
 * `room`: it, and all that are longer.
 */
function* chains(doors: Doors, chain: Opening[], room: string): Generator<Opening[]> {
  yield chain
  if (chain.length > most) return
  for (const next of doors.get(room) ?? []) {
    if (chain.includes(next)) continue
    const longer = [...chain, next]
    if (!oneLine(longer)) continue
    const beyond = next.sides.find((side) => side !== room)
    if (beyond !== undefined) yield* chains(doors, longer, beyond)
  }
}

const endsOf = ({ through, x, z, width }: Opening): [End, End] => {
  const half = width / 2
  return through === 'x'
    ? [
        [x, z - half],
        [x, z + half],
      ]
    : [
        [x - half, z],
        [x + half, z],
      ]
}

/**
 * Whether one straight line runs through all of them. If any does, one does through an end of two
 * of them.
 */
function oneLine(doors: readonly Opening[]): boolean {
  const ends = doors.map(endsOf)
  for (let i = 0; i < ends.length; i += 1)
    for (let j = i + 1; j < ends.length; j += 1)
      for (const a of ends[i] ?? [])
        for (const b of ends[j] ?? []) if (ends.every((each) => crossed(each, a, b))) return true
  return false
}

function crossed([[ax, az], [bx, bz]]: readonly [End, End], [px, pz]: End, [qx, qz]: End) {
  const [dx, dz] = [qx - px, qz - pz]
  const one = dx * (az - pz) - dz * (ax - px)
  const two = dx * (bz - pz) - dz * (bx - px)
  return one * two <= 1e-9
}

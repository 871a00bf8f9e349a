import { seeded } from '#kit'
import { town } from './measures.ts'

/** A straight piece of wall: its ends, how thick and how high it is; metres. */
export type Wall = {
  from: readonly [x: number, z: number]
  to: readonly [x: number, z: number]
  thick: number
  high: number
}
type Yard = { x0: number; x1: number; z0: number; z1: number }

/** Thickness and height of a house's walls, of those in it, and of the town's. */
const [outer, inner, round] = [0.011, 0.008, 0.014] as const
/** A door's breadth. */
const door = 0.026

/**
 * A walled town as a plan: streets that cross at right angles, houses with a court and long narrow rooms
 * behind it, a hall on pillars by the main street. Drawn by this rule in the manner of Swahili towns; no
 * building and no street is copied. Along x lies the main street, which leaves by gates at both ends.
 */
export function townPlan(seed: number): { walls: Wall[]; pillars: (readonly [number, number])[] } {
  const chance = seeded(seed)
  const walls: Wall[] = []
  const pillars: [number, number][] = []
  const add = (x0: number, z0: number, x1: number, z1: number, thick: number, high: number) =>
    walls.push({ from: [x0, z0], to: [x1, z1], thick, high })
  /** A wall along x or z with a door in it, so far along. */
  const withDoor = (
    x0: number,
    z0: number,
    x1: number,
    z1: number,
    at: number,
    thick: number,
    high: number,
  ) => {
    const long = Math.hypot(x1 - x0, z1 - z0)
    const [a, b] = [at - door / 2 / long, at + door / 2 / long]
    const x = (part: number) => x0 + (x1 - x0) * part
    const z = (part: number) => z0 + (z1 - z0) * part
    add(x0, z0, x(a), z(a), thick, high)
    add(x(b), z(b), x1, z1, thick, high)
  }
  const house = ({ x0, x1, z0, z1 }: Yard, street: 1 | -1) => {
    const high = 0.03 + 0.012 * chance()
    // The court lies on the street, the rooms behind it, one after another.
    const [front, back] = street > 0 ? [z0, z1] : [z1, z0]
    const deep = back - front
    add(x0, z0, x0, z1, outer, high)
    add(x1, z0, x1, z1, outer, high)
    add(x0, back, x1, back, outer, high)
    withDoor(x0, front, x1, front, 0.25 + 0.5 * chance(), outer, high)
    const rooms = Math.abs(deep) > 0.2 ? 3 : 2
    for (let room = 0; room < rooms; room += 1) {
      const at = front + deep * (0.38 + (0.62 * room) / rooms)
      withDoor(x0, at, x1, at, 0.3 + 0.4 * chance(), inner, high * 0.92)
    }
    if (chance() > 0.4) {
      const x = x0 + (x1 - x0) * (chance() > 0.5 ? 0.3 : 0.7)
      add(x, front + deep * 0.69, x, back, inner, high * 0.9)
    }
  }
  const hall = ({ x0, x1, z0, z1 }: Yard) => {
    const high = 0.046
    add(x0, z0, x0, z1, outer, high)
    add(x1, z0, x1, z1, outer, high)
    add(x0, z1, x1, z1, outer, high)
    withDoor(x0, z0, x1, z0, 0.5, outer, high)
    for (let column = 1; column < 6; column += 1)
      for (let row = 1; row < 4; row += 1)
        pillars.push([x0 + ((x1 - x0) * column) / 6, z0 + ((z1 - z0) * row) / 4])
  }
  const columns = [
    [town.from + 0.08, -0.76],
    [-0.715, -0.375],
    [-0.33, 0.03],
    [0.075, town.to - 0.08],
  ] as const
  const rows = [
    [town.street, 0.315],
    [0.352, town.half - 0.09],
  ] as const
  for (const street of [1, -1] as const)
    columns.forEach(([x0, x1], column) =>
      rows.forEach(([near, far], row) => {
        const off = () => 0.008 * chance()
        const [z0, z1] = street > 0 ? [near + off(), far - off()] : [-far + off(), -near - off()]
        const block = { x0: x0 + off(), x1: x1 - off(), z0, z1 }
        if (column === 2 && row === 0 && street > 0) return hall(block)
        // Far from the street, in the corners, the ground is open.
        if (row === 1 && (column === 0 || column === 3) && street < 0) return undefined
        const middle = block.x0 + (block.x1 - block.x0) * (0.42 + 0.16 * chance())
        house({ ...block, x1: middle - 0.004 }, street)
        house({ ...block, x0: middle + 0.004 }, street)
        return undefined
      }),
    )
  addTownWall(walls)
  return { walls, pillars }
}

/** The wall round the town, its corners cut, with a gate where the main street leaves it. */
function addTownWall(walls: Wall[]): void {
  const { from, to, half, street } = town
  const cut = 0.16
  const corners = [
    [to, street],
    [to, half - cut],
    [to - cut, half],
    [from + cut * 1.4, half],
    [from, half - cut],
    [from, street],
  ] as const
  for (const side of [1, -1])
    corners.slice(1).forEach(([x1, z1], i) => {
      const [x0 = 0, z0 = 0] = corners[i] ?? []
      walls.push({ from: [x0, side * z0], to: [x1, side * z1], thick: round, high: 0.04 })
    })
  // Two posts at each gate.
  for (const x of [from, to])
    for (const side of [1, -1])
      walls.push({
        from: [x - 0.014, side * (street + 0.008)],
        to: [x + 0.014, side * (street + 0.008)],
        thick: 0.024,
        high: 0.062,
      })
}

import type { Side } from '#exhibition'
import type { Rect } from '#kit'
import type { Block, Spot } from './block.ts'
import type { Join } from './doors.ts'
import { around, type Plot } from './ground.ts'
import { share, tidy } from './measures.ts'
import { sides } from './walls.ts'

/** A block turned to where it stands. */
export type Stance = { spot: (spot: Spot) => { x: number; z: number }; rect: Rect }
/** A room to which a block may be built; `liked` less is better. */
export type Host = { id: string; rect: Rect; liked: number }

/** How a block lies when its first row goes eastwards from there. */
export const lying = (block: Block, x: number, z: number): Stance =>
  stanceOf(block, { side: 'east', flip: 1, x, z })

type Corner = { side: Side; flip: 1 | -1; x: number; z: number }

function stanceOf(block: Block, { side, flip, x, z }: Corner): Stance {
  const out = side === 'east' || side === 'south' ? 1 : -1
  const spot =
    side === 'east' || side === 'west'
      ? ({ u, v }: Spot) => ({ x: tidy(x + out * u), z: tidy(z + flip * v) })
      : ({ u, v }: Spot) => ({ x: tidy(x + flip * v), z: tidy(z + out * u) })
  return { spot, rect: block.rooms.map((room) => rectOf(room, spot)).reduce(around) }
}

/** The ground of a room of a block. */
export function rectOf(
  { u0, u1, v0, v1 }: { u0: number; u1: number; v0: number; v1: number },
  spot: Stance['spot'],
): Rect {
  const [a, b] = [spot({ u: u0, v: v0 }), spot({ u: u1, v: v1 })]
  return {
    x0: Math.min(a.x, b.x),
    z0: Math.min(a.z, b.z),
    x1: Math.max(a.x, b.x),
    z1: Math.max(a.z, b.z),
  }
}

/**
 * Builds a block to the wall of one of the hosts so that its rows lead away from there, where it
 * keeps the whole house compact; a less liked host must save that many square metres. `leads` says
 * whether a doorway can be between a host and the block's first room. Nothing when no host has a
 * free wall for it.
 */
export function attach(
  block: Block,
  hosts: readonly Host[],
  plot: Plot,
  leads: (host: string, first: string, ground: Rect) => boolean,
): { stance: Stance; join: Join } | undefined {
  let best: { stance: Stance; join: Join } | undefined
  let least = Infinity
  const first = block.rooms[0]
  if (!first) return undefined
  for (const host of hosts)
    for (const side of sides)
      for (const corner of corners(block, host.rect, side)) {
        const stance = stanceOf(block, corner)
        const whole = around(plot.bounds() ?? stance.rect, stance.rect)
        const [width, depth] = [whole.x1 - whole.x0, whole.z1 - whole.z0]
        const cost = width * depth + 0.3 * (width - depth) ** 2 + host.liked
        if (cost >= least || !block.rooms.every((room) => plot.isFree(rectOf(room, stance.spot))))
          continue
        if (!leads(host.id, first.id, rectOf(first, stance.spot))) continue
        least = cost
        const at = [block.entrance, block.depth - block.entrance].map((v) =>
          stance.spot({ u: 0, v }),
        )
        best = { stance, join: { rooms: [host.id, first.id], at, as: 'way' } }
      }
  return best
}

/** Where the block's corner may come on a wall: flush with either end of it, or about its middle. */
function corners(block: Block, { x0, x1, z0, z1 }: Rect, side: Side): Corner[] {
  const upright = side === 'east' || side === 'west'
  const [low, high] = upright ? [z0, z1] : [x0, x1]
  const wall = { north: z0, east: x1, south: z1, west: x0 }[side]
  const middle = (low + high) / 2
  const starts = [
    [low, 1],
    [high, -1],
    [middle - block.entrance, 1],
    [middle + block.entrance, -1],
    [high - block.depth, 1],
    [low + block.depth, -1],
  ] as const
  return starts
    .filter(([start, flip]) => {
      const end = start + flip * block.depth
      return Math.min(Math.max(start, end), high) - Math.max(Math.min(start, end), low) >= share
    })
    .map(([start, flip]) => {
      const at = tidy(start)
      return upright ? { side, flip, x: wall, z: at } : { side, flip, x: at, z: wall }
    })
}

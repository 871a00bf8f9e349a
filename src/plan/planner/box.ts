import { radians, type Rect } from '#kit'
import type { Fixture, Hanging } from '../types.ts'
import { footOf, isInTheWay } from '../layFloor.ts'

/** What a thing takes of the room: its ground, and from which height to which, metres. */
export type Box = {
  exhibit: string
  ground: Rect
  low: number
  high: number
  /** Whether a walking visitor runs into it. */
  inTheWay: boolean
}

/** The ground under something of this width and depth that looks to `turn`. */
export function groundOf(x: number, z: number, width: number, depth: number, turn: number): Rect {
  const [cos, sin] = [Math.abs(Math.cos(radians(turn))), Math.abs(Math.sin(radians(turn)))]
  const w = (width * cos + depth * sin) / 2
  const d = (width * sin + depth * cos) / 2
  return { x0: x - w, x1: x + w, z0: z - d, z1: z + d }
}

/** An exhibit's box, its plinth or table included. */
export function boxOf(hanging: Hanging): Box {
  const { exhibit, x, y, z, size, turn, stand } = hanging
  const [width, height, depth] = size
  const ground = groundOf(x, z, width, depth, turn)
  const [low, high] = [y - height / 2 - stand, y + height / 2]
  return { exhibit, ground, low, high, inTheWay: isInTheWay(hanging) }
}

/** The box of a column, a tree, a bench or a stone. */
export function fixtureBox({ kind, x, z, turn }: Fixture): Box {
  const foot = footOf[kind]
  const [w, d] = typeof foot === 'number' ? [2 * foot, 2 * foot] : foot
  const high = kind === 'bench' ? 0.5 : kind === 'stone' ? 1 : 4
  return { exhibit: '', ground: groundOf(x, z, w, d, turn), low: 0, high, inTheWay: true }
}

/** Metres between two grounds; 0 where they touch. */
export function between(a: Rect, b: Rect): number {
  const x = Math.max(a.x0 - b.x1, b.x0 - a.x1, 0)
  const z = Math.max(a.z0 - b.z1, b.z0 - a.z1, 0)
  return Math.hypot(x, z)
}

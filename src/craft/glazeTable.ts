import { radians } from '#kit'
import { bowlRadius } from './bowl.ts'
import { plus, times, type Vector } from './vector.ts'

const bowlHeight = 0.105
const lean = radians(52)

/**
 * How glazes are laid out on a table: pairs of a bowl and, behind it, a tile that leans back.
 * Metres; x to the right of who faces the table, y up from the cloth, z towards them; each pair
 * has its middle at x = 0.
 */
export const glazeTable = {
  /** From the middle of one pair to that of the next. */
  pitch: 0.5,
  bowl: { z: 0.19, height: bowlHeight, radius: bowlRadius(bowlHeight) },
  tile: {
    width: 0.29,
    height: 0.26,
    thick: 0.012,
    /** Middle of its lower edge, at the back of the tile. */
    foot: [0, 0.032, -0.055] as Vector,
    up: [0, Math.sin(lean), -Math.cos(lean)] as Vector,
    out: [0, Math.cos(lean), Math.sin(lean)] as Vector,
  },
  /** The mouth of the lamp, and the rail on which it goes. */
  lamp: { y: 0.54, z: 0.18, radius: 0.034, rail: 0.64 },
  cloth: { width: 3.2, depth: 0.7 },
} as const

/** A place on the front of a tile: across it from its middle, up it from its foot, metres. */
export function tilePlace(across: number, up: number): Vector {
  const { foot, up: way, out, thick } = glazeTable.tile
  return plus(plus(foot, [across, 0, 0]), plus(times(way, up), times(out, thick)))
}

/** The x of the middle of a pair, of so many. */
export const pairAt = (pair: number, of: number): number => (pair - (of - 1) / 2) * glazeTable.pitch

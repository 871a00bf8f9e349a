import type { Joined } from '../joined.ts'
import type { Vector } from '../vector.ts'
import { arms, armSolid, blocks, blockSolid } from './parts.ts'

/** What a piece is: a block or an arm of the book, or the tie beam. */
export type PartName = keyof typeof blocks | keyof typeof arms

/** A piece of a set, in the order in which it is put together. Fen; the foot's middle is the origin. */
export type Piece = {
  part: PartName
  at: Vector
  /** Whether it runs out of the wall (along z) rather than along it (x). */
  outwards: boolean
  /** How far it is lifted when the set is drawn apart. */
  lift: number
  solid: Joined
}

/** Underside of a layer, counted from 1: arms sink 8 into the great block, and layers are 21 apart. */
const layer = (k: number): number => 12 + 21 * (k - 1)
/** Where blocks stand on the arms of a layer. */
const top = (k: number): number => layer(k) + 15
/** One step out, from axis to axis. */
const step = 30
/** A small block is flush with the tip of its arm. */
const endOf = (arm: keyof typeof arms): number => arms[arm].long / 2 - 7

/** How far the layers are lifted: far enough that nothing is left in a mouth or a lap. */
const lifts = { wall: 9, out: 20, first: 24, second: 30, third: 34, beam: 40 } as const

const piece = (part: PartName, at: Vector, lift: number, outwards = false): Piece => ({
  part,
  at,
  lift,
  outwards,
  solid: isBlock(part) ? blockSolid(blocks[part]) : armSolid(arms[part]),
})
const isBlock = (part: PartName): part is keyof typeof blocks => Object.hasOwn(blocks, part)

/**
 * The teaching set of fifteen pieces, one step out, in its order of assembly (content brief 3.1;
 * simplified from the type sipuzuo). Along x runs the wall, z points out of it.
 */
export const teachingSet: readonly Piece[] = [
  piece('ludou', [0, 0, 0], 0),
  piece('nidaogong', [0, layer(1), 0], lifts.wall),
  piece('huagong', [0, layer(1), 0], lifts.out, true),
  piece('sandou', [-endOf('nidaogong'), top(1), 0], lifts.first),
  piece('sandou', [endOf('nidaogong'), top(1), 0], lifts.first),
  piece('qixindou', [0, top(1), 0], lifts.first),
  piece('jiaohudou', [0, top(1), step], lifts.first),
  piece('linggong', [0, layer(2), step], lifts.second),
  piece('mangong', [0, layer(2), 0], lifts.second),
  piece('sandou', [-endOf('linggong'), top(2), step], lifts.third),
  piece('sandou', [endOf('linggong'), top(2), step], lifts.third),
  piece('qixindou', [0, top(2), step], lifts.third),
  piece('sandou', [-endOf('mangong'), top(2), 0], lifts.third),
  piece('sandou', [endOf('mangong'), top(2), 0], lifts.third),
  piece('fang', [0, layer(3), 0], lifts.beam),
]

/** Height of the set put together, and by how much it grows when drawn apart. Fen. */
export const setHeight = layer(3) + arms.fang.high
export const setSpread = lifts.beam

/** A point of a piece in the frame of the set, at rest. Fen. */
export const inSet = ({ at, outwards }: Piece, [x, y, z]: Vector): Vector =>
  outwards ? [at[0] + z, at[1] + y, at[2] - x] : [at[0] + x, at[1] + y, at[2] + z]

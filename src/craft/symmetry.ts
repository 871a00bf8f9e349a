/**
 * A group of symmetries: of a pattern that repeats (its crystallographic name), of a panel alone
 * (two mirrors), or none.
 */
export type SymmetryGroup = 'p6m' | 'p4m' | 'p4' | 'd2' | 'none'

/** What leaves a drawing as it is: a turn by so many radians, or a mirror along that direction. */
export type Symmetry = { turn: number } | { mirror: number }

const orders: Record<SymmetryGroup, { turns: number; mirrors: boolean }> = {
  p6m: { turns: 6, mirrors: true },
  p4m: { turns: 4, mirrors: true },
  p4: { turns: 4, mirrors: false },
  d2: { turns: 2, mirrors: true },
  none: { turns: 1, mirrors: false },
}

/** How often a whole turn about its first centre repeats the drawing. */
export const turnsOf = (group: SymmetryGroup): number => orders[group].turns

/** Every turn and mirror of a group about its first centre; `first` is the direction of a mirror. */
export function symmetriesOf(group: SymmetryGroup, first = 0): Symmetry[] {
  const { turns, mirrors } = orders[group]
  return [
    ...Array.from({ length: turns - 1 }, (_, i) => ({ turn: ((i + 1) * 2 * Math.PI) / turns })),
    ...(mirrors
      ? Array.from({ length: turns }, (_, i) => ({ mirror: first + (i * Math.PI) / turns }))
      : []),
  ]
}

/** A point carried by a symmetry about the origin. */
export function carriedBy(symmetry: Symmetry, [x, y]: readonly [number, number]): [number, number] {
  const isTurn = 'turn' in symmetry
  const angle = isTurn ? symmetry.turn : 2 * symmetry.mirror
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return isTurn ? [x * cos - y * sin, x * sin + y * cos] : [x * cos + y * sin, x * sin - y * cos]
}

/**
 * The lattices there are, those with a rank first (content brief, 3.11). The key fret stands in for
 * the wan lattice.
 */
export const latticeNames = [
  'three-crossing',
  'two-crossing',
  'slanted-squares',
  'squares',
  'tortoise-back',
  'ice-crack',
  'step-by-step',
  'begonia',
  'coin',
  'lantern',
  'key-fret',
] as const

export type LatticeName = (typeof latticeNames)[number]

import { atOnce } from '#kit'
import { begonia, coin } from './latticeArcs.ts'
import { joined, type Cell } from './latticeCell.ts'
import { iceCrack } from './latticeCrack.ts'
import { keyFret } from './latticeFret.ts'
import { lantern, stepByStep } from './latticeSteps.ts'
import type { LatticeName } from './latticeNames.ts'
import { filled, hexagons, squares, triangles, type Net } from './latticeNets.ts'
import type { Loop, Spot2 } from './polygon.ts'
import type { SymmetryGroup } from './symmetry.ts'

/**
 * The drawing of a lattice in its panel: its middle the origin, metres. What is not open and lies
 * inside the panel is timber.
 */
export type Lattice = {
  /** How broad its bars are. */
  bar: number
  group: SymmetryGroup
  /** The two steps after which it repeats, and a centre of its turns; left out where it does not. */
  steps?: readonly [Spot2, Spot2]
  centre?: Spot2
  /** Bars and openings: the panel within the middle of its frame, cut along the middles of the bars. */
  cells: readonly Cell[]
  /** Where its bars cross and carry a flower, and of how many petals. */
  flowers?: { petals: 4 | 6; radius: number; turn: number; at: readonly Spot2[] }
}

type Panel = Omit<Lattice, 'cells'> & { cells: readonly Cell[] }

const nets: Partial<Record<LatticeName, () => Net>> = {
  'three-crossing': () => triangles(0.09, 0.016),
  'two-crossing': () => squares(0.08, 0.016, Math.PI / 4, 0.0355),
  'slanted-squares': () => squares(0.073, 0.015, Math.PI / 4),
  // Seven and eleven of them fill the panel but for a few millimetres.
  squares: () => ({ ...squares(0.075, 0.015, 0), from: [0.0375, 0.0375] }),
  'tortoise-back': () => hexagons(0.045, 0.015),
  begonia: () => begonia(0.13, 0.014),
  coin: () => coin(0.13, 0.014),
  'key-fret': () => keyFret(0.1025, 0.014),
}

const panels: Partial<Record<LatticeName, () => Panel | Generator<undefined, Panel>>> = {
  'ice-crack': () => iceCrack(0.014, 1977),
  'step-by-step': () => stepByStep(0.016),
  lantern: () => lantern(0.016),
}

/** Draws a lattice. The same name gives the same drawing. */
export const latticeOf = (name: LatticeName): Lattice => atOnce(latticeInSteps(name))

/** The same in steps. */
export function* latticeInSteps(name: LatticeName): Generator<undefined, Lattice> {
  const net = nets[name]?.()
  const panel = net ? filled(net) : panels[name]?.()
  if (!panel) throw new Error(`enfilade: no lattice "${name}"`)
  const lattice = 'cells' in panel ? panel : yield* panel
  yield
  return { ...lattice, cells: yield* joined(lattice.cells) }
}

/** Every opening of a drawing. */
export const openingsOf = ({ cells }: Lattice): Loop[] =>
  cells.flatMap(({ opening }) => (opening ? [opening] : []))

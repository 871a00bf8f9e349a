import type { PairThing } from '../names.ts'
import { bracketSet } from './bracketSet.ts'
import { crossedBars } from './crossedBars.ts'
import type { PairDrawing } from './drawing.ts'
import { fourHeads } from './fourHeads.ts'
import { threeBeams } from './threeBeams.ts'
import { turnedVase } from './turnedVase.ts'
import { yearRing } from './yearRing.ts'

export type { PairDrawing, PairNote, PairStroke } from './drawing.ts'

const drawings: Readonly<Record<PairThing, () => PairDrawing>> = {
  'bracket-set': bracketSet,
  'three-beams': threeBeams,
  'turned-vase': turnedVase,
  'four-heads': fourHeads,
  'crossed-bars': crossedBars,
  'year-ring': yearRing,
}

/** The line drawing of what a rule makes, worked out by that rule. */
export const drawPair = (thing: PairThing): PairDrawing => drawings[thing]()

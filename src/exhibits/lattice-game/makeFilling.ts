import {
  barsOver,
  latticeInSteps,
  maskInSteps,
  maskOfBars,
  solidInSteps,
  sunInSteps,
  type LatticeName,
  type Mask,
  type Vector,
} from '#craft'
import { wroughtBars } from '../lattice-wall/wroughtBars.ts'
import type { Wrought } from '../making/wrought.ts'
import { barBoxes } from './barBoxes.ts'
import type { GameGroup, Pattern } from './rule.ts'

/** Texels of the window's sunlight. */
export const sunTexels = { across: 120, up: 180 } as const

/** The window as it is filled: its timber, and the sun through it. */
export type Filling = { bars: Wrought; light: Uint8Array<ArrayBuffer> }

/** A filling, told as `filling` does, in steps. */
export function* makeFilling(
  what: string,
  sun: Vector,
  foot: number,
): Generator<undefined, Filling> {
  const { bars, mask } = yield* timberAndMask(what)
  return { bars, light: yield* sunInSteps(mask, sun, foot) }
}

function* timberAndMask(what: string): Generator<undefined, { bars: Wrought; mask: Mask }> {
  const { across, up } = sunTexels
  if (!what.startsWith('[')) {
    // It was a lattice's name.
    const lattice = yield* latticeInSteps(what as LatticeName)
    // Without its flowers it weighs a tenth; from there it is seen by its bars.
    const { flowers: _, ...plain } = lattice
    const bars = yield* wroughtBars([{ shape: yield* solidInSteps(plain), x: 0 }], false)
    return { bars, mask: yield* maskInSteps(lattice, across, up) }
  }
  const [drawn, group] = JSON.parse(what) as [Pattern['bars'], Exclude<GameGroup, 'ice-crack'>]
  const lines = barsOver(drawn, group)
  yield
  const bars = barBoxes(lines)
  yield
  const mask = maskOfBars(lines, across, up)
  yield
  return { bars, mask }
}

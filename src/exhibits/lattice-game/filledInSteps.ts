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
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  type BufferGeometry,
} from 'three'
import { barsInSteps } from '../lattice-wall/barGeometry.ts'
import { barBoxes } from './barBoxes.ts'
import type { GameGroup, Pattern } from './rule.ts'

/** Texels of the window's sunlight. */
export const sunTexels = { across: 120, up: 180 } as const

/** The window as it is filled: its timber, and the sun through it. */
export type Filled = { bars: BufferGeometry; light: DataTexture }

/** A filling, told as `filling` does, in steps. The caller disposes. */
export function* filledInSteps(
  what: string,
  sun: Vector,
  foot: number,
): Generator<undefined, Filled> {
  const { bars, mask } = yield* timberAndMask(what)
  const { across, up } = sunTexels
  const light = new DataTexture(yield* sunInSteps(mask, sun, foot), across, up, RedFormat)
  light.magFilter = LinearFilter
  light.minFilter = LinearMipmapLinearFilter
  light.generateMipmaps = true
  return { bars, light }
}

function* timberAndMask(what: string): Generator<undefined, { bars: BufferGeometry; mask: Mask }> {
  const { across, up } = sunTexels
  if (!what.startsWith('[')) {
    // It was a lattice's name.
    const lattice = yield* latticeInSteps(what as LatticeName)
    // Without its flowers it weighs a tenth; from there it is seen by its bars.
    const { flowers: _, ...plain } = lattice
    const bars = yield* barsInSteps([{ shape: yield* solidInSteps(plain), x: 0 }], false)
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

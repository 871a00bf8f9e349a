import {
  flowersInSteps,
  latticeInSteps,
  solidInSteps,
  type Lattice,
  type LatticeName,
  type Shape,
  type Vector,
} from '#craft'
import type { BufferGeometry } from 'three'
import { barsInSteps } from './barGeometry.ts'
import { lay } from './sunlight.ts'

/** The windows' drawings, and the timber of all, a group each, after it their flowers. */
export type Windows = { lattices: readonly Lattice[]; bars: BufferGeometry }

/**
 * Makes windows of these lattices about these middles, and writes the sun through them into `light`;
 * in steps, so that nobody who walks is held up.
 */
export function* windowsInSteps(
  names: readonly LatticeName[],
  middles: readonly number[],
  sun: Vector,
  foot: number,
  light: Uint8Array,
): Generator<undefined, Windows> {
  const lattices: Lattice[] = []
  const parts: { shape: Shape; x: number }[] = []
  const flowers: typeof parts = []
  for (const [i, name] of names.entries()) {
    const drawing = yield* latticeInSteps(name)
    const { flowers: _, ...plain } = drawing
    const x = middles[i] ?? 0
    lattices.push(drawing)
    parts.push({ shape: yield* solidInSteps(plain), x })
    flowers.push({ shape: yield* flowersInSteps(drawing), x })
    yield* lay(light, i, drawing, sun, foot)
    yield
  }
  return { lattices, bars: yield* barsInSteps([...parts, ...flowers], true) }
}

import {
  figureOf,
  flowersInSteps,
  latticeInSteps,
  solidInSteps,
  type LatticeName,
  type Figure,
  type Shape,
  type Vector,
} from '#craft'
import type { Wrought } from '../making/wrought.ts'
import { inRow, lay, texels } from './sunlight.ts'
import { wroughtBars } from './wroughtBars.ts'

/**
 * What explains each window's drawing, the timber of all, a group each, after it their flowers, and
 * the sun through them.
 */
export type Windows = { figures: readonly Figure[]; bars: Wrought; light: Uint8Array<ArrayBuffer> }

/** Windows of these lattices about these middles, and the sun through them on the floor; in steps. */
export function* makeWindows(
  names: readonly LatticeName[],
  middles: readonly number[],
  sun: Vector,
  foot: number,
): Generator<undefined, Windows> {
  const rows = Math.ceil(names.length / inRow)
  const light = new Uint8Array(rows * texels.height * inRow * texels.width)
  const figures: Figure[] = []
  const parts: { shape: Shape; x: number }[] = []
  const flowers: typeof parts = []
  for (const [i, name] of names.entries()) {
    const drawing = yield* latticeInSteps(name)
    const { flowers: _, ...plain } = drawing
    const x = middles[i] ?? 0
    figures.push(figureOf(drawing))
    parts.push({ shape: yield* solidInSteps(plain), x })
    flowers.push({ shape: yield* flowersInSteps(drawing), x })
    yield* lay(light, i, drawing, sun, foot)
    yield
  }
  return { figures, bars: yield* wroughtBars([...parts, ...flowers], true), light }
}

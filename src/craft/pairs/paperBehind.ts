import { ringBetween, type Triangle } from '../fillLoops.ts'
import type { Cell } from '../latticeCell.ts'
import { grownLoop, inset, rectangle, shifted, within, type Loop } from '../polygon.ts'
import { pairedWindow } from './measures.ts'

/** How far down light from above throws a bar's shadow, and how soft its edge is; metres. */
const [down, soft] = [0.02, 0.016]

/** A patch of light behind an opening: none of the shade inside `inner`, all of it at `outer`. */
export type Lit = { outer: Loop; inner: Loop; triangles: Triangle[] }

/** Where light comes through a lattice on what stands close behind it, metres. */
export function paperBehind(cells: readonly Cell[]): Lit[] {
  const field = rectangle(pairedWindow.field, pairedWindow.field)
  return cells.flatMap(({ opening }): Lit[] => {
    if (!opening) return []
    const moved = shifted(opening, [0, -down])
    const outer = within(grownLoop(moved, soft / 2), field)
    const inner = inset(within(moved, field), soft / 2)
    if (inner.length < 3 || outer.length < 3) return []
    return [{ outer, inner, triangles: ringBetween(outer, inner) }]
  })
}

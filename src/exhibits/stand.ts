import type { On, Size } from '#exhibition'
import type { Solid, Spot } from './types.ts'

/** Heights of tables and plinths, as the plan stands things on them, metres. */
const table = 0.78
const plinth = 0.95
const leg = 0.06
/** How thick the board of a table is, and how far it reaches beyond what stands on it. */
export const tableBoard = 0.04
export const tableBeyond = 0.06

/** A box of a material of the finish. */
export const box = (at: Spot, size: Size, material: string): Solid => ({
  form: 'box',
  at,
  size,
  material,
})

/**
 * What a thing of that size stands on: a plinth, of stone unless told otherwise, or a table of timber;
 * nothing else needs one.
 */
export function standUnder(on: On, [width, height, depth]: Size, made = 'marble'): Solid[] {
  const under = -height / 2
  if (on === 'plinth') {
    const [wide, deep] = [Math.max(0.45, width + 0.06), Math.max(0.4, depth + 0.06)]
    return [box([0, under - plinth / 2, 0], [wide, plinth, deep], made)]
  }
  if (on !== 'table') return []
  const [wide, deep] = [
    Math.max(0.7, width + 2 * tableBeyond),
    Math.max(0.5, depth + 2 * tableBeyond),
  ]
  const high = table - tableBoard
  const legs = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      box(
        [x * (wide / 2 - leg), under - tableBoard - high / 2, z * (deep / 2 - leg)],
        [leg, high, leg],
        'dark-timber',
      ),
    ),
  )
  return [box([0, under - tableBoard / 2, 0], [wide, tableBoard, deep], 'dark-timber'), ...legs]
}

/** The apron along a table's front: its under side lies at `under`, its middle at `z`; metres. */
export const tableFront = (
  { wide, under, z }: { wide: number; under: number; z: number },
  apron: number,
): Solid => box([0, under - apron / 2, z], [wide, apron, 0.025], 'dark-timber')

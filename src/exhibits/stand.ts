import type { On, Size } from '#exhibition'
import type { Solid, Spot } from './types.ts'

/** Heights of tables and plinths, as the plan stands things on them, metres. */
const table = 0.78
const plinth = 0.95
const leg = 0.06
/** How thick the board of a table is. */
export const tableBoard = 0.04

/** A box of a material of the finish. */
export const box = (at: Spot, size: Size, material: string): Solid => ({
  form: 'box',
  at,
  size,
  material,
})

/** What a thing of that size stands on: a plinth of stone or a table of timber; nothing else needs one. */
export function standUnder(on: On, [width, height, depth]: Size): Solid[] {
  const under = -height / 2
  if (on === 'plinth') {
    const [wide, deep] = [Math.max(0.45, width + 0.06), Math.max(0.4, depth + 0.06)]
    return [box([0, under - plinth / 2, 0], [wide, plinth, deep], 'marble')]
  }
  if (on !== 'table') return []
  const [wide, deep] = [Math.max(0.7, width + 0.12), Math.max(0.5, depth + 0.12)]
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

/**
 * The front of a table: an apron along it, and the board of a card below its middle. Its under side
 * lies at `under`, the middle of its boards at `z` out of its middle; metres.
 */
export function tableFront(
  { wide, under, z }: { wide: number; under: number; z: number },
  apron: number,
  card: { width: number; height: number },
): Solid[] {
  return [
    box([0, under - apron / 2, z], [wide, apron, 0.025], 'dark-timber'),
    box(
      [0, under - apron - card.height / 2 - 0.015, z],
      [card.width + 0.04, card.height + 0.03, 0.025],
      'dark-timber',
    ),
  ]
}

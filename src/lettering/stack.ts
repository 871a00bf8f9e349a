import type { Row } from './setText.ts'
import type { Line, Measure, Sheet } from './types.ts'

/** Where a column of lines stands: its left edge, the top of its first capitals, its width. */
export type Column = { x: number; y: number; width: number }

/** Half of a capital's height: lines of any size are centred on it in their leading. */
const middle = 0.36
/** Below the last baseline, em: between a baseline and the foot of a Chinese character. */
const below = 0.12
/** Chinese opening marks have an empty left half; hung out by it, they stand at the edge. */
const blankLeft = /^[（《「『【〔〈“‘]/u
const hung = 0.46

/** Height of the rows from the top of the first capitals, metres. */
export function heightOf(rows: readonly Row[]): number {
  const last = rows.at(-1)
  return last ? (baselines(rows).at(-1) ?? 0) + below * last.em : 0
}

/** Gives every row its place in the column. */
export function stack(
  rows: readonly Row[],
  column: Column,
  align: Sheet['align'],
  measure: Measure,
): Line[] {
  const at = baselines(rows)
  return rows.map(({ text, em, font, ink }, row) => {
    const spare = align === 'centre' ? column.width - measure(text, font) * em : 0
    const x = column.x + spare / 2 - (font.han && blankLeft.test(text) ? hung * em : 0)
    return { text, x, y: column.y + (at[row] ?? 0), em, font, ink }
  })
}

function baselines(rows: readonly Row[]): number[] {
  let top = 0
  return rows.map(({ em, leading, before, cap }, row) => {
    if (row === 0) {
      top = cap + leading / 2 - middle * em
      return cap
    }
    const baseline = top + before + leading / 2 + middle * em
    top += before + leading
    return baseline
  })
}

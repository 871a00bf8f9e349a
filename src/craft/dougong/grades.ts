/**
 * An inch (cun) in millimetres: under the Song the foot is taken as 320; under the Qing three inches
 * are about 9 to 9.5 centimetres (content brief 3.1).
 */
const cun = { song: 32, qing: 31 } as const
/** A cai is as wide as ten parts (fen), and so is a Qing doukou, which took its place. */
const wide = 10

/** Widths of the cai by grade, cun (Yingzao Fashi, 1103; content brief 3.1). */
const song = [6, 5.5, 5, 4.8, 4.4, 4, 3.5, 3] as const
/** Eleven grades of doukou, from 6 cun to 1 in steps of half a cun (content brief 3.1). */
const qing = Array.from({ length: 11 }, (_, i) => 6 - i / 2)

/** By whose book a bracket is measured. */
export type Measure = 'song' | 'qing'

/** How many grades a book has. */
export const gradesOf = (measure: Measure): number => (measure === 'song' ? song : qing).length

/** One part (fen) in metres at a grade, counted from 1. Throws for a grade that the book has not. */
export function partAt(measure: Measure, grade: number): number {
  const width = (measure === 'song' ? song : qing)[grade - 1]
  if (width === undefined) throw new Error(`enfilade: no grade ${grade} of ${measure}`)
  return (width * cun[measure]) / wide / 1000
}

import { coverageOf, fontsNeeded, measureBy, paint, type Coverage, type Measure } from '#lettering'
import type { SetBoard } from './board.ts'

/** Pixels a metre at the finest: somewhat more than a headset shows of it. */
const finest = 1150
/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

/** A board that has been set, its writing as coverage, and how much of that it takes, across and down. */
export type PaintedBoard = SetBoard & { painted: Coverage; part: readonly [number, number] }

/** Sets and paints a board, once the fonts that it needs are there. */
export async function paintBoard(
  set: (measure: Measure) => SetBoard,
  fineness: number,
): Promise<PaintedBoard> {
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    fontsNeeded([set(guess).layout]).map(({ font, text }) => document.fonts.load(font, text)),
  )
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const board = set(measureBy(context))
  const density = finest * fineness
  // Sides in fours, so that the board takes not quite all of it.
  canvas.width = Math.ceil((board.layout.width * density) / 4) * 4
  canvas.height = Math.ceil((board.layout.height * density) / 4) * 4
  paint(context, board.layout, density, { x: 0, y: 0 })
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  const { width, height } = board.layout
  const part = [(width * density) / canvas.width, (height * density) / canvas.height] as const
  return { ...board, painted: coverageOf(pixels), part }
}

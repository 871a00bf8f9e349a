import { questions, ways } from './answers.ts'

/** The lit sheet on the board, metres; its upper left corner is the origin of what follows, y down. */
export const lit = { width: 1.56, height: 1.26, rim: 0.02 } as const
export const margin = 0.06
/** Baselines of the heading, and of the line over the four ways. */
export const heading = { y: 0.088, em: 0.054, second: 0.026 } as const
export const result = { y: 0.925, em: 0.034 } as const

/** The list: two columns of eight lines. */
const list = { top: 0.14, pitch: 0.0885, rows: questions.length / 2 } as const
export const cellWide = (lit.width - 3 * margin) / 2

/** Upper left corner of a question's line. */
export const cellAt = (question: number): readonly [x: number, y: number] => [
  margin + Math.floor(question / list.rows) * (cellWide + margin),
  list.top + (question % list.rows) * list.pitch,
]

/** The four ways side by side. */
const gap = 0.03
export const tile = {
  width: (lit.width - 2 * margin - (ways.length - 1) * gap) / ways.length,
  height: 0.25,
  top: 0.955,
} as const

/** Left edge of a way's tile. */
export const tileAt = (way: number): number => margin + way * (tile.width + gap)

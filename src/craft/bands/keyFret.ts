import type { InkPoint, InkStroke } from '../lotus.ts'
import { repeated } from './strokes.ts'

/** Turns of the line on a grid of ten, from the base of a unit to the middle of its spiral. */
const turns: readonly InkPoint[] = [
  [-1, 1],
  [9, 1],
  [9, 9],
  [1, 9],
  [1, 3],
  [7, 3],
  [7, 7],
  [3, 7],
  [3, 5],
  [5, 5],
]

/** Key fret: a square spiral that rises from a base line, everywhere two parts from the next line. */
export const keyFret = (): InkStroke[] =>
  repeated([{ points: turns.map(([x, y]) => [x / 5 - 1, y / 5 - 1]), half: 0.088 }])

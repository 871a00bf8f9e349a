import type { InkPoint, InkStroke } from '../lotus.ts'
import { repeated } from './strokes.ts'

/** Turns of the line on a grid of ten, along the base of a unit to the middle of its spiral. */
export const fretTurns: readonly InkPoint[] = [
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
  repeated([
    {
      points: [[-1, 1] as InkPoint, ...fretTurns].map(([x, y]) => [x / 5 - 1, y / 5 - 1]),
      half: 0.088,
    },
  ])

import { chairInSteps, type PieceMesh } from '#craft'
import { ballRound, type Wrought } from '../making/wrought.ts'
import { wroughtTimber } from '../wroughtTimber.ts'
import { chairAt, inRow } from './measures.ts'

/** The chair that all rows are made of, once it has been made. */
let made: PieceMesh | undefined

/** A row of chairs that is so wide, a chair at a time; their feet at height 0. Metres. */
export function* makeRow(width: number): Generator<undefined, Wrought> {
  made ??= yield* chairInSteps()
  const row: PieceMesh[] = []
  for (let chair = 0; chair < inRow; chair += 1) {
    const x = chairAt(chair, width)
    const positions = made.positions.map((at, i) => (i % 3 === 0 ? at + x : at))
    row.push({ ...made, positions })
    yield
  }
  return yield* wroughtTimber(row, ballRound(row.flatMap(({ positions }) => positions)))
}

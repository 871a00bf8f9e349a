import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { parts } from './drawForm.ts'
import { lines, marks, paper, scale, seal } from './measures.ts'
import { questions, seals, type FeedbackState } from './rule.ts'

const { r, g, b } = new Color('#F3EDDF')
const letters = [1, 1, 1, -1] as const
/** Characters that fill a line. */
const aLine = 46
/** Of a sentence that lay ready, as if it had been written. */
const aSentence = 30
const writingHigh = 0.07
const writingLong = 560 / scale

/** The paper and its shade, the seals, the marks and the lines that are written on. */
export const formQuads = 2 + seals + 2 + 2 * lines.count

/** Lays the form out as it is filled in; `on` tells how far a seal is pressed, 0 to 1. */
export function layForm(quads: Quads, state: FeedbackState, on: (seal: number) => number): void {
  let at = 0
  const lay = (quad: Quad | undefined) => {
    quads.lay(at, quad)
    at += 1
  }
  const page = { x: 0, y: 0, width: paper.width, height: paper.height }
  lay({
    ...page,
    y: -0.004,
    z: 0.001,
    width: paper.width + 0.012,
    part: parts.seal,
    paint: [-1, 0, 0, 0.22],
  })
  lay({ ...page, z: 0.002, part: parts.page, paint: [r, g, b, 0] })
  const mark = (x: number, y: number, side: number, part: Quad['part']): Quad => ({
    x,
    y,
    z: 0.003,
    width: side,
    height: side,
    part,
    paint: letters,
  })
  for (let n = 0; n < seals; n += 1) {
    const part = on(n)
    const [x, y] = seal.at(n)
    // A print comes down from a little larger.
    lay(part > 0.02 ? mark(x, y, seal.side * (1.25 - 0.25 * part), parts.seal) : undefined)
  }
  const tick = (given: boolean, y: number) =>
    lay(given ? mark(marks.x + 0.004, y + 0.006, marks.side * 1.1, parts.tick) : undefined)
  tick(state.consent, marks.consent)
  tick(state.checked, marks.check)
  for (const question of questions) {
    const many = state[question].length + state.said[question].length * aSentence
    for (let line = 0; line < lines.count; line += 1) {
      const much = Math.max(0, Math.min(1, many / aLine - line)) * (lines.long / writingLong)
      const width = much * writingLong
      const y = lines[question] - line * lines.apart + 0.012
      lay(
        much > 0
          ? {
              x: lines.x + width / 2,
              y,
              z: 0.003,
              width,
              height: writingHigh * 0.75,
              part: parts.writing(much),
              paint: letters,
            }
          : undefined,
      )
    }
  }
}

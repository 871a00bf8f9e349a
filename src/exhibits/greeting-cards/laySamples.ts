import { cardFrames, cardPatterns } from '#craft'
import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { parts } from './drawSamples.ts'
import { boards, frameAt, patternAt, sample, word, wordAt } from './measures.ts'
import { greetingCount, onCard, type CardState } from './rule.ts'

const { r, g, b } = new Color('#F3EDDF')
const paper = [r, g, b, 0] as const
const letters = [1, 1, 1, -1] as const
const out = boards.z + boards.thick / 2

/** Patterns, frames, and a bar under each that is on the card. */
export const sampleQuads = cardPatterns.length + cardFrames.length + 2 + onCard

/** Lays the samples out, and marks those that are on the card. */
export function laySamples(quads: Quads, { frame, pattern, words }: CardState): void {
  let at = 0
  const lay = (quad: Quad | undefined) => {
    quads.lay(at, quad)
    at += 1
  }
  const bar = (place: readonly [number, number], wide: number, high: number): Quad => ({
    x: place[0],
    y: place[1] - high / 2 + 0.0035,
    z: out + 0.004,
    width: wide - 0.008,
    height: 0.007,
    part: parts.accent,
    paint: letters,
  })
  cardPatterns.forEach((_, n) => {
    const [x, y] = patternAt(n)
    const side = sample.pattern
    lay({ x, y, z: out + 0.002, width: side, height: side, part: parts.pattern(n), paint: paper })
  })
  cardFrames.forEach((_, n) => {
    const [x, y] = frameAt(n)
    lay({ x, y, z: out + 0.002, ...sample.frame, part: parts.frame(n), paint: paper })
  })
  lay(bar(patternAt(pattern), sample.pattern, sample.pattern))
  lay(bar(frameAt(frame), sample.frame.width, sample.frame.height))
  for (let n = 0; n < onCard; n += 1) {
    const chosen = words[n]
    lay(
      chosen === undefined || chosen >= greetingCount
        ? undefined
        : bar(wordAt(chosen), word.width, word.height),
    )
  }
}

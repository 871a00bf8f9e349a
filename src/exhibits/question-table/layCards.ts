import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { parts } from './drawCards.ts'
import { backAt, backs, drawn, plate, plateAt } from './measures.ts'
import { answers, cardCount, type TableState } from './rule.ts'

const { r, g, b } = new Color('#F3EDDF')
const paper = [r, g, b, 0] as const
const shade = [-1, 0, 0, 0.28] as const
const nowhere = [0, 0, 0, 0] as const

/** The cards with their shades, the drawn one with its own, and the places to vote. */
export const cardQuads = 2 * cardCount + 2 + answers.length

/** Lays the cards out; the one that is drawn goes from its place to the front, 0 to 1. */
export function layCards(quads: Quads, { drawn: taken }: TableState, part: number): void {
  let at = 0
  const lay = (quad: Quad | undefined) => {
    quads.lay(at, quad)
    at += 1
  }
  for (let card = 0; card < cardCount; card += 1) {
    const [x, y] = backAt(card)
    const there = card !== taken
    const size = { width: backs.width, height: backs.height }
    lay(
      there
        ? { x: x + 0.003, y: y - 0.004, z: 0.001, ...size, part: nowhere, paint: shade }
        : undefined,
    )
    lay(there ? { x, y, z: 0.003, ...size, part: parts.back, paint: paper } : undefined)
  }
  answers.forEach((_, n) => {
    const [x, y] = plateAt(n)
    lay({ x, y, z: 0.003, ...plate, part: parts.answer(n), paint: paper })
  })
  if (taken === undefined) {
    lay(undefined)
    lay(undefined)
    return
  }
  const [x0, y0] = backAt(taken)
  const between = (from: number, to: number) => from + (to - from) * part
  const place = {
    x: between(x0, drawn.x),
    y: between(y0, drawn.y),
    width: between(backs.width, drawn.width),
    height: between(backs.height, drawn.height),
  }
  lay({ ...place, x: place.x + 0.006, y: place.y - 0.008, z: 0.004, part: nowhere, paint: shade })
  lay({ ...place, z: 0.007 + 0.1 * part * (1 - part), part: parts.drawn, paint: paper })
}

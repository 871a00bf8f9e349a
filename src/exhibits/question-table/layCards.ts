import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { parts } from './drawCards.ts'
import { backAt, backs, drawn, plate, plateAt } from './measures.ts'
import { answers, cardCount, type TableState } from './rule.ts'

const { r, g, b } = new Color('#F3EDDF')
const paper = [r, g, b, 0] as const
/** The cut edge of card, in less light than its face. */
const edge = [r * 0.5, g * 0.47, b * 0.42, 0] as const
const shades = [
  [0.014, 0.1],
  [0.006, 0.16],
  [0, 0.26],
] as const
/** Letters without a plate, on timber as dark. */
const onTimber = [0.1, 0.1, 0.1, -1] as const
const recess = [-1, 0, 0, 0.2] as const
const nowhere = [0, 0, 0, 0] as const
/** How thick card is, metres, and in how many sheets its edge is laid. */
const [thick, sheets] = [0.005, 3] as const
/** The frame of the place where a drawn card will lie: how broad, and how far round it. */
const frame = { broad: 0.008, off: 0.016 } as const
const { r: fr, g: fg, b: fb } = new Color('#A88A54')
const brass = [fr, fg, fb, 1] as const

const inPile = shades.length + sheets + 1
/** Cards and answers, the drawn one, and the place that waits for it: recess, frame and word. */
export const cardQuads = inPile * (cardCount + answers.length + 1) + 6

type Laid = Pick<Quad, 'x' | 'y' | 'width' | 'height' | 'part'>

/** Lays the cards out; the one that is drawn goes from its place to the front, 0 to 1. */
export function layCards(quads: Quads, { drawn: taken }: TableState, part: number): void {
  let at = 0
  const lay = (quad: Quad | undefined) => {
    quads.lay(at, quad)
    at += 1
  }
  // A thing of card: its shade, softer outwards, its edge, and its face.
  const pile = (thing: Laid | undefined, over = 0) => {
    for (const [wider, depth] of shades)
      lay(
        thing && {
          x: thing.x + 0.003,
          y: thing.y - 0.006,
          z: 0.001 + over / 2,
          width: thing.width + wider,
          height: thing.height + wider,
          part: nowhere,
          paint: [-1, 0, 0, depth],
        },
      )
    for (let sheet = 0; sheet < sheets; sheet += 1)
      lay(
        thing && {
          ...thing,
          z: 0.0015 + over + (thick * sheet) / sheets,
          part: nowhere,
          paint: edge,
        },
      )
    lay(thing && { ...thing, z: 0.0015 + over + thick, paint: paper })
  }
  layPlace(lay, taken === undefined)
  for (let card = 0; card < cardCount; card += 1) {
    const [x, y] = backAt(card)
    pile(card === taken ? undefined : { x, y, ...backs, part: parts.back })
  }
  answers.forEach((_, n) => {
    const [x, y] = plateAt(n)
    pile({ x, y, ...plate, part: parts.answer(n) })
  })
  if (taken === undefined) return pile(undefined)
  const [x0, y0] = backAt(taken)
  const between = (from: number, to: number) => from + (to - from) * part
  const over = 0.003 + 0.1 * part * (1 - part)
  pile(
    {
      x: between(x0, drawn.x),
      y: between(y0, drawn.y),
      width: between(backs.width, drawn.width),
      height: between(backs.height, drawn.height),
      part: parts.drawn,
    },
    over,
  )
}

/** The place for a drawn card: let into the table, with a rim of brass; while it waits it says for what. */
function layPlace(lay: (quad: Quad | undefined) => void, waits: boolean): void {
  const { x, y } = drawn
  const [wide, tall] = [drawn.width + 2 * frame.off, drawn.height + 2 * frame.off]
  lay({ x, y, z: 0.0004, width: wide, height: tall, part: nowhere, paint: recess })
  const bar = (dx: number, dy: number, width: number, height: number) =>
    lay({ x: x + dx, y: y + dy, z: 0.0008, width, height, part: nowhere, paint: brass })
  for (const side of [-1, 1]) {
    bar((side * wide) / 2, 0, frame.broad, tall + frame.broad)
    bar(0, (side * tall) / 2, wide - frame.broad, frame.broad)
  }
  const { width, height } = drawn
  lay(waits ? { x, y, z: 0.0009, width, height, part: parts.drawn, paint: onTimber } : undefined)
}

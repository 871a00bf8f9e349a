import type { Size } from '#exhibition'
import type { shelfSheet } from '#lettering'
import { deskRise, lectern } from './lectern.ts'
import { tableBoard, tableBeyond, tableFront } from './stand.ts'
import type { Inscription, Solid } from './types.ts'

/** How a table's front carries its card, metres. */
export type CardFront = {
  card: { width: number; height: number }
  /** How high the apron is. */
  apron: number
  /** By how much the apron is wider than what stands on the table, and how far it lies before it. */
  wider: number
  out: number
  /** How far right of the table's middle the card lies. */
  right?: number
}

/** A front that stands well before its table, and one that hugs it. */
export const deepFront = { wider: 0.06, out: 0.06 } as const
export const slimFront = { wider: 0.1, out: 0.046 } as const

/** Where a card's desk lies over the table's edge: its foot out of it and under the top, metres. */
const overEdge = { out: 0.13, under: 0.085 } as const

/** The front of a table with a thing of that size on it, in the thing's frame. */
export const cardFront = ([width, height, depth]: Size, front: CardFront): Solid[] => [
  tableFront(
    { wide: width + front.wider, under: -height / 2 - tableBoard, z: depth / 2 + front.out },
    front.apron,
  ),
]

/** What is written on the card there: on a desk over the table's edge, which hides nothing. */
export const cardOn = (
  text: Parameters<typeof shelfSheet>[0],
  size: Size,
  { card, right = 0 }: Pick<CardFront, 'card' | 'right'>,
): Inscription => {
  const [, height, depth] = size
  const { out, under } = overEdge
  return lectern(text, card, [right, -height / 2 - under, depth / 2 + tableBeyond + out])
}

/** The same under the edge, or so far under it, where something stands along it. */
export const cardUnder = (
  text: Parameters<typeof shelfSheet>[0],
  [, height, depth]: Size,
  { card, right = 0 }: Pick<CardFront, 'card' | 'right'>,
  under = 0,
): Inscription => {
  const { high, deep } = deskRise(card)
  const foot = -height / 2 - under - high
  return lectern(text, card, [right, foot, depth / 2 + tableBeyond + 0.012 + deep])
}

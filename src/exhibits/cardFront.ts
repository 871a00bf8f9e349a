import type { Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import { tableBoard, tableFront } from './stand.ts'
import type { Inscription, Solid } from './types.ts'

/** How a table's front carries its card, metres. */
export type CardFront = {
  card: { width: number; height: number }
  /** How high the apron is. */
  apron: number
  /** By how much the apron is wider than what stands on the table, and how far it lies before it. */
  wider: number
  out: number
  /** How far the card lies before the middle of its board. */
  ahead: number
}

/** A front that stands well before its table, and one that hugs it. */
export const deepFront = { wider: 0.06, out: 0.06, ahead: 0.015 } as const
export const slimFront = { wider: 0.1, out: 0.046, ahead: 0.014 } as const

/** The front of a table with a thing of that size on it, in the thing's frame. */
export const cardFront = ([width, height, depth]: Size, front: CardFront): Solid[] =>
  tableFront(
    { wide: width + front.wider, under: -height / 2 - tableBoard, z: depth / 2 + front.out },
    front.apron,
    front.card,
  )

/** What is written on the card there. */
export const cardOn = (
  text: Parameters<typeof shelfSheet>[0],
  [, height, depth]: Size,
  { card, apron, out, ahead }: CardFront,
): Inscription => ({
  sheet: shelfSheet(text, card),
  at: [0, -height / 2 - tableBoard - apron - card.height / 2 - 0.015, depth / 2 + out + ahead],
  width: card.width,
  plate: 'paper',
})

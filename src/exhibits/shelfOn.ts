import type { shelfSheet } from '#lettering'
import { deskRise, lectern } from './lectern.ts'
import type { Inscription } from './types.ts'

/** The sloping shelf on a plinth's front: its rear edge at that height, that far before the middle; of its plinth's stone, or of timber. */
export function shelfOn(
  words: Parameters<typeof shelfSheet>[0],
  card: { width: number; height: number },
  top: number,
  front: number,
  wood: 'marble' | 'timber' = 'marble',
): Inscription {
  const { high, deep } = deskRise(card)
  return lectern(words, card, [0, top - high, front + deep], { wood })
}

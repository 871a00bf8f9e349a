import { beastNames, type BeastName } from '../names.ts'
import type { Figure } from './figure.ts'
import { heavenlyHorse, seaHorse } from './horses.ts'
import { lion, suanni } from './lions.ts'
import { douniu, dragon, yayu } from './scaled.ts'
import { hangshi, phoenix, rider } from './winged.ts'
import { xiezhi } from './xiezhi.ts'

/** How many beasts a roof carries by its rank, the highest first. */
export const beastRanks = [10, 9, 7, 5, 3, 1] as const

/**
 * Metres: how high a beast is with its seat, from one to the next, how high, long and deep the ridge
 * is, and how far before its middle the slider's rail lies.
 */
export const beastRow = {
  high: 0.42,
  pitch: 0.48,
  ridge: { high: 0.2, long: 5.4, deep: 0.5 },
  rail: 0.285,
} as const

/** Where one of the row stands, from the middle; the rider, 0, on the left. Metres. */
export const beastAt = (beast: number): number =>
  (beast - (beastNames.length - 1) / 2) * beastRow.pitch

export const figures: Readonly<Record<BeastName, Figure>> = {
  rider,
  dragon,
  phoenix,
  lion,
  heavenlyHorse,
  seaHorse,
  suanni,
  yayu,
  xiezhi,
  douniu,
  hangshi,
}

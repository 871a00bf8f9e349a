import type { InkStroke } from '../lotus.ts'
import { collar } from './collar.ts'
import { keyFret } from './keyFret.ts'
import { lotusScroll } from './lotusScroll.ts'
import type { BandName } from './names.ts'
import { panels } from './panels.ts'
import { waves } from './waves.ts'

/** One unit of each, in a square about the origin with sides of 2, up being towards the lip. */
export const bandUnits: Record<BandName, () => InkStroke[]> = {
  keyFret,
  waves,
  lotusScroll,
  collar,
  panels,
}

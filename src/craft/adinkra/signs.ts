import type { AdinkraName } from '../names.ts'
import { aya, duafe, funtummireku, nkonsonkonson, nkyinkyim } from './figureSigns.ts'
import { dwennimmen, gyeNyame, sankofa } from './hornSigns.ts'
import { adinkrahene, ananseNtontan, mmusuyidee, nyameDua } from './roundSigns.ts'
import type { SignPart } from './strokes.ts'

/**
 * A sign of the Akan: its parts, what leaves it as it is (turns that make one whole, and whether
 * mirrors go with them; endless turns for rings), and whether it speaks of God and is only shown.
 */
export type AdinkraSign = {
  parts: readonly SignPart[]
  turns: number
  mirrors: boolean
  shownOnly?: true
}

const sign = (
  parts: readonly SignPart[],
  turns: number,
  mirrors: boolean,
  more: Pick<AdinkraSign, 'shownOnly'> = {},
): AdinkraSign => ({ parts, turns, mirrors, ...more })

/** Twelve signs (content brief, 4.3). Drawn for this hall, none invented. */
const adinkraSigns: Readonly<Record<AdinkraName, AdinkraSign>> = {
  adinkrahene: sign(adinkrahene, Infinity, true),
  'gye-nyame': sign(gyeNyame, 2, false, { shownOnly: true }),
  sankofa: sign(sankofa, 1, true),
  dwennimmen: sign(dwennimmen, 2, true),
  'nyame-dua': sign(nyameDua, 4, true, { shownOnly: true }),
  mmusuyidee: sign(mmusuyidee, 4, true),
  funtummireku: sign(funtummireku, 2, true),
  nkonsonkonson: sign(nkonsonkonson, 2, false),
  aya: sign(aya, 1, true),
  duafe: sign(duafe, 1, true),
  nkyinkyim: sign(nkyinkyim, 2, false),
  'ananse-ntontan': sign(ananseNtontan, 8, true),
}

/** The sign of that name. */
export const adinkraSign = (name: AdinkraName): AdinkraSign => adinkraSigns[name]

/** Mirror lines of a sign by their angles from the x axis, radians; of rings, four of all. */
export function mirrorsOf({ turns, mirrors }: AdinkraSign): number[] {
  if (!mirrors) return []
  const count = Number.isFinite(turns) ? turns : 4
  return Array.from({ length: count }, (_, i) => Math.PI / 2 + (i * Math.PI) / count)
}

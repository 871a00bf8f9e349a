import type { GlazeName } from '#finish'

/** Glazes that may stand on the table, as the exhibition's files name them. */
export const glazeNames = [
  'ru',
  'ge',
  'langyao',
  'longquan',
  'sweetWhite',
  'clear',
  'yellow',
  'jun',
  'teadust',
] as const satisfies readonly GlazeName[]

import type { GlazeName } from '#finish'

/** The glazes one may choose, in their order; the first three stand there at first. */
export const glazes = [
  'ru',
  'sweetWhite',
  'langyao',
  'longquan',
  'yellow',
  'teadust',
] as const satisfies readonly GlazeName[]

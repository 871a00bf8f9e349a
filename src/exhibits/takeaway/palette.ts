import { isObject } from '#kit'
import type { Made } from '#visit'

/** A colour of a palette: what it is called, its Chinese name, and its value. */
export type PaletteColour = { name: string; sign: string; code: string }

/** The colours of a palette's recipe. Throws for what is none: a link may carry anything. */
export function coloursIn({ recipe }: Made): PaletteColour[] {
  const colours: unknown = isObject(recipe) ? recipe['colours'] : undefined
  if (!Array.isArray(colours) || colours.length === 0 || !colours.every(isColour))
    throw new Error('enfilade: a palette without colours')
  return colours
}

const isColour = (value: unknown): value is PaletteColour =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['sign'] === 'string' &&
  typeof value['code'] === 'string' &&
  /^#[\dA-F]{6}$/.test(value['code'])

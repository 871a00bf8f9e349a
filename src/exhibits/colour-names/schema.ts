import { namedColours } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { swatchCount } from './rule.ts'

/** The swatches row by row from the left, and what is said of the palette. */
export const colourNamesSchema = z.strictObject({
  swatches: z
    .array(z.strictObject({ sign: z.enum(namedColours.map(({ sign }) => sign)), name: words }))
    .length(swatchCount, 'forty-eight swatches: the wall has so many places'),
  palette: words,
  saved: words,
})

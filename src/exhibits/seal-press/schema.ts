import { words } from '#exhibition/read'
import * as z from 'zod'

/** The words that may be cut, and what is said of the two ways to cut and of the print. */
export const sealPressSchema = z.strictObject({
  signs: z.array(z.strictObject({ sign: z.string().length(1), name: words })).length(12),
  relief: words,
  intaglio: words,
  pressed: words,
  face: words,
  print: words,
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/** High, deep and level distance, and what is said between them. */
export const threeDistancesSchema = z.strictObject({
  seed: z.int().min(0),
  distances: z
    .array(z.strictObject({ name: words, text: words }))
    .length(3, 'three distances: high, deep and level'),
  between: words,
})

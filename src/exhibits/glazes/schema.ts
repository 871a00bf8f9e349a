import { words } from '#exhibition/read'
import * as z from 'zod'
import { glazeNames } from './names.ts'

/** The glazes in their order on the table, and what is said of what visitors switch. */
export const glazesSchema = z.strictObject({
  glazes: z
    .array(z.strictObject({ glaze: z.enum(glazeNames), name: words, text: words }))
    .min(2)
    .max(6),
  /** Of the crackle: on the surface, half way in, deep. */
  crackle: z.tuple([words, words, words]),
  /** Of the painted tile: under a clear glaze, and under an opaque one. */
  painted: z.strictObject({ clear: words, opaque: words }),
})

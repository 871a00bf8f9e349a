import { words } from '#exhibition/read'
import * as z from 'zod'

/** The spaces that the plan names, in the order in which they are gone through, and its legend. */
export const planMapSchema = z.strictObject({
  spaces: z
    .array(z.strictObject({ room: z.string(), name: words, metres: z.number().min(0).max(1000) }))
    .min(1)
    .max(40),
  way: words,
  here: words,
  legend: words,
})

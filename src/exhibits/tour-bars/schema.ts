import { words } from '#exhibition/read'
import * as z from 'zod'

/** A bar for each tour, as long as it takes. */
export const barsSchema = z.strictObject({
  bars: z
    .array(z.strictObject({ title: words, minutes: z.number().positive().max(240) }))
    .min(1)
    .max(5),
})

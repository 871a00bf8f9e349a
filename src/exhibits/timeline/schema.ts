import { words } from '#exhibition/read'
import * as z from 'zod'

/** The steps in the order of their dates, the seats from the left, and what marks a proposal. */
export const timelineSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        /** The year, with its month where it is told: 2016-11. */
        at: z.string().regex(/^\d{4}(-\d{2})?$/),
        kind: z.enum(['meeting', 'culture', 'relations']),
        name: words,
        says: words,
      }),
    )
    .min(2)
    .max(24),
  seats: z.array(z.strictObject({ name: words, brings: words })).length(3),
  proposal: words,
})

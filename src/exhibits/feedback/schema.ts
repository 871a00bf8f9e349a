import { words } from '#exhibition/read'
import * as z from 'zod'

/** Sentences that lie ready for who does not write, and the exhibit where the code is solved. */
export const feedbackSchema = z.strictObject({
  check: z.string(),
  worked: z.array(words).min(1).max(6),
  failed: z.array(words).min(1).max(6),
})

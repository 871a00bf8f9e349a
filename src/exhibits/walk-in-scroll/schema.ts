import { words } from '#exhibition/read'
import { sectionCount } from '#craft'
import * as z from 'zod'

/** The number that the landscape grows from, its sections from right to left, and what is said inside. */
export const walkInScrollSchema = z.strictObject({
  seed: z.int().min(0),
  sections: z.array(z.strictObject({ name: words, text: words })).length(sectionCount),
  inside: words,
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/** The signs of the areas of research, and the members once the centre has named them. */
export const blankStonesSchema = z.strictObject({
  areas: z.array(words).length(3),
  members: z
    .array(z.strictObject({ name: words, role: words, area: z.int().min(1).max(3) }))
    .max(12, 'twelve members: the wall has so many stones'),
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/** The four threads from the highest to the lowest: the name of each, and what is lost without it. */
export const loomSchema = z.strictObject({
  threads: z
    .array(z.strictObject({ name: words, without: words }))
    .length(4, 'four threads: the loom has four'),
})

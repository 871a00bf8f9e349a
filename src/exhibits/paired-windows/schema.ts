import { words } from '#exhibition/read'
import * as z from 'zod'

/** The sentence on each pair; the windows from left to right, who made such things, and their symmetry. */
export const pairedWindowsSchema = z.strictObject({
  alike: words,
  windows: z.array(z.strictObject({ name: words, maker: words, symmetry: words })).length(6),
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/**
 * The sentence on each pair; the windows, two to a pair, the pairs from the left: who made such things, where and when, and
 * their symmetry.
 */
export const pairedWindowsSchema = z.strictObject({
  alike: words,
  windows: z
    .array(z.strictObject({ name: words, maker: words, dates: words, symmetry: words }))
    .length(6),
})

import { words } from '#exhibition/read'
import * as z from 'zod'

const symmetry = z.strictObject({ name: words, text: words })

/** What is said of four, six and eight lobes, of the point, and on a plate in the picture's corner. */
export const cloudCollarSchema = z.strictObject({
  lobes: z.strictObject({ four: symmetry, six: symmetry, eight: symmetry }),
  point: words,
  rule: words,
})

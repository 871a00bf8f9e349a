import { words } from '#exhibition/read'
import * as z from 'zod'

/** The exhibit whose forms leave seals, and what is said of the wall and of one's own seal. */
export const sealWallSchema = z.strictObject({
  form: z.string(),
  rule: words,
  empty: words,
  own: words,
})

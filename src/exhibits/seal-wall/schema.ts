import { words } from '#exhibition/read'
import * as z from 'zod'
import { specimens } from './measures.ts'

/** The exhibit whose forms leave seals, and what is said of the wall, of one's own seal and of specimens. */
export const sealWallSchema = z.strictObject({
  form: z.string(),
  rule: words,
  empty: words,
  own: words,
  specimens: z.strictObject({ many: z.int().min(1).max(specimens.most), say: words }),
})

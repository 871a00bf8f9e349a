import { words } from '#exhibition/read'
import * as z from 'zod'

const layer = z.strictObject({ name: words, says: words })

/** What is said of the three wells, from below, and of one that has been turned. */
export const caissonSchema = z.strictObject({
  layers: z.tuple([layer, layer, layer]),
  turned: words,
})

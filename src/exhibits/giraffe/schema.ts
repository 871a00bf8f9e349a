import { words } from '#exhibition/read'
import * as z from 'zod'

const said = z.strictObject({ name: words, says: words })

/** What is said of the animal's making and of the outlines, part by part: head, neck, tail, feet. */
export const giraffeSchema = z.strictObject({
  made: said,
  outlines: z.strictObject({ giraffe: words, qilin: words }),
  over: words,
  parts: z.array(said).length(4),
})

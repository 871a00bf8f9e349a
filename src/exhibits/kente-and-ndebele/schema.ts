import { kenteBlocks } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

/** What is said of the cloth and its blocks, of the wall, and on the plates under both. */
export const artsSchema = z.strictObject({
  kente: z.strictObject({
    name: words,
    rule: words,
    strip: words,
    blocks: z.strictObject(
      Object.fromEntries(kenteBlocks.map((block) => [block, words])) as Record<
        (typeof kenteBlocks)[number],
        typeof words
      >,
    ),
  }),
  ndebele: z.strictObject({ name: words, rule: words, half: words, whole: words }),
})

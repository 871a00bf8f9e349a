import { pairThings } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { pairCount } from './rule.ts'

/** Six pairs in the order of the strip: a rule in words, and the thing that it makes. */
export const twoSidedSchema = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        thing: z.enum(pairThings),
        name: words,
        rule: words,
        makes: words,
        /** Where the rule comes from, at the foot of its side. */
        from: words,
      }),
    )
    .length(pairCount, 'six pairs: the strip has so many places'),
})

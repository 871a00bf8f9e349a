import { words } from '#exhibition/read'
import * as z from 'zod'

/** What is said of the chain, with what the device worked out in the places named in brackets. */
export const hashChainSchema = z.strictObject({
  /** The rule, on its plate: the chain, a block, the tree. */
  rule: z.tuple([words, words, words]),
  fresh: words,
  holds: words,
  broken: words,
  changed: words,
  link: words,
  proof: words,
  unproved: words,
  saved: words,
  missing: words,
})

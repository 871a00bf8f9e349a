import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'

/** What is said of the mountain as it is painted. */
export const mountainBrushSchema = z.strictObject({
  ...benchSchema,
  seed: z.int().min(0).describe('A number: another one gives other guests and hills.'),
  empty: words.describe('Said of what is left empty over the ridge: # of a hundred.'),
  host: words.describe('The rule of host and guests, with its numbers.'),
  distances: z
    .array(words.describe('What a distance is called.'))
    .length(3)
    .describe('High, deep and level distance.'),
  looks: words.describe('Mist, distance and bridge as they are: #, # and #.'),
  inside: words.describe('Said inside the picture; # stands for the metres walked.'),
  rule: words.describe('The rule on the plate beside the silk.'),
})

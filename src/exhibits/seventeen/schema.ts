import { stampNames } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'
import { turnColumns } from '../bench/counts.ts'

/** What is said of the seventeen groups, of the questions and of the motifs. */
export const seventeenSchema = z.strictObject({
  ...benchSchema,
  motifs: z
    .array(words.describe('What a motif is called.'))
    .length(stampNames.length)
    .describe('The motifs: cloud, plum blossom, wave, step.'),
  turns: z
    .array(words.describe('An answer to the first question: on its button.'))
    .length(turnColumns.length)
    .describe('Does it turn? Not, a half, a third, a quarter, a sixth.'),
  group: words.describe('Which group it is: its name, its number of seventeen; # twice.'),
  inHand: words.describe('Said of the motif in hand: #.'),
  rule: words.describe('The rule over the tree.'),
})

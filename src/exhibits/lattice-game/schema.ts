import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'
import { gameGroups, puzzleWindows } from '../bench/counts.ts'

/** What is said of the rules, of the puzzle and its windows. */
export const latticeGameSchema = z.strictObject({
  ...benchSchema,
  groups: z
    .array(
      z
        .strictObject({
          name: words.describe('What the rule is called: on its button.'),
          says: words.describe('What it does.'),
        })
        .describe('One rule.'),
    )
    .length(gameGroups.length)
    .describe('The rules: p4m, p6m, p4, cmm, ice-crack.'),
  windows: z
    .array(words.describe('What a window is called.'))
    .length(puzzleWindows.length)
    .describe('The eight windows of the puzzle, in their order.'),
  pieceSays: words.describe(
    'Which piece of which window is looked at: #, #, # and how many found.',
  ),
  large: words.describe('Said of a piece that is larger than need be.'),
  right: words.describe('Said of the smallest piece.'),
  small: words.describe('Said of a piece that leaves something out.'),
  rule: words.describe('The rule under the cell.'),
})

import { words } from '#exhibition/read'
import * as z from 'zod'
import { nameCount, stepCount } from './counts.ts'

/** What every station of the studio says. */
export const benchSchema = {
  steps: z
    .array(
      z
        .strictObject({
          name: words.describe('What the step is called.'),
          says: words.describe('What one does there: twelve words at most.'),
        })
        .describe('One step.'),
    )
    .length(stepCount)
    .describe('Look, try, make, name, take.'),
  names: z
    .array(words.describe('One name.'))
    .length(nameCount)
    .describe('Twelve names that a visitor may give to what was made.'),
  kept: words.describe('What is said when the work has been laid on the shelf.'),
}

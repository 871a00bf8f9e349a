import { words } from '#exhibition/read'
import * as z from 'zod'

const model = z
  .strictObject({
    name: words.describe('What place it is, on its plate.'),
    rule: words.describe('How it was made and how large it is, on its plate.'),
  })
  .describe('A model on one of the two tables.')

/** The two models, and what is said of the lights. */
export const sameDaySchema = z.strictObject({
  axis: model,
  town: model,
  /** On the plate between the tables. */
  day: words,
  waits: words,
  met: words,
})

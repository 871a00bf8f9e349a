import { words } from '#exhibition/read'
import * as z from 'zod'
import { cardCount } from './rule.ts'

/** The questions, and what is said of the votes of this device. */
export const questionTableSchema = z.strictObject({
  questions: z.array(words).length(cardCount, 'twelve questions: so many cards lie on the table'),
  tally: words,
  again: words,
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/** What is said of a game. In the texts #side, #house, #seeds stand for what they name. */
export const owareSchema = z.strictObject({
  house: words,
  sides: z.strictObject({ you: words, table: words, near: words, far: words }),
  turn: words,
  won: words,
  drawn: words,
  sowed: words,
  took: words,
  forfeited: words,
  hint: words,
  empty: words,
  feed: words,
  pictures: z.array(words).length(4),
})

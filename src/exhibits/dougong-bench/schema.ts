import { words } from '#exhibition/read'
import * as z from 'zod'
import { benchSchema } from '../bench/benchSchema.ts'

const part = () => words.describe('What the part is called.')

/** What is said of the pieces, and of the bracket as it is built. */
export const dougongBenchSchema = z.strictObject({
  ...benchSchema,
  parts: z
    .strictObject({
      ludou: part(),
      nidaogong: part(),
      huagong: part(),
      sandou: part(),
      qixindou: part(),
      jiaohudou: part(),
      linggong: part(),
      mangong: part(),
      fang: part(),
    })
    .describe('What the parts are called.'),
  inHand: words.describe('Said of the piece in hand: #, its number, and how many are placed.'),
  size: words.describe('Its size in fen and in millimetres at a grade: # seven times.'),
  slidesBack: words.describe('Said when a piece slides back.'),
  hinted: words.describe('Said of the piece that glows.'),
  whole: words.describe('Said of the finished bracket.'),
  shaken: words.describe('Said of the shaking: no test of strength.'),
  list: words.describe('Over the list of parts: # is the grade.'),
  rule: words.describe('The rule on the plate at the back.'),
})

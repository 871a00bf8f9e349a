import { words } from '#exhibition/read'
import * as z from 'zod'

const part = z.strictObject({ name: words, says: words })

/** What the ranks and the parts of their beams are called, and what is said of a length. */
export const paintedBeamsSchema = z.strictObject({
  ranks: z.strictObject({ hexi: words, xuanzi: words, suzhou: words }),
  parts: z.strictObject({
    gutou: part,
    hezi: part,
    hexiField: part,
    xuanziField: part,
    suzhouField: part,
    hexiMiddle: part,
    xuanziMiddle: part,
    tuiyun: part,
    baofu: part,
  }),
  /** What the rule makes of the ends: with no row of petals more, with one, with two, with a box. */
  rule: z.strictObject({ none: words, one: words, two: words, box: words }),
})

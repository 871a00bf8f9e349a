import { words } from '#exhibition/read'
import * as z from 'zod'
import { decisionCount } from './rule.ts'

/** What the pans are called, and the decisions: which pan each loads, and the sentence that answers. */
export const balanceSchema = z.strictObject({
  pans: z.strictObject({ social: words, economic: words }),
  decisions: z
    .array(
      z.strictObject({ name: words, loads: z.enum(['social', 'economic', 'both']), text: words }),
    )
    .length(decisionCount, 'four decisions: four lie ready'),
})

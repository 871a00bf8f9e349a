import { words } from '#exhibition/read'
import * as z from 'zod'

const ware = z.strictObject({ name: words, looks: words })

/** The three wares, how a sherd of each looks, and what is said while they are sorted and fitted. */
export const sherdsSchema = z.strictObject({
  wares: z.strictObject({ celadon: ware, gulf: ware, coast: ware }),
  inHand: words,
  right: words,
  wrong: words,
  allSorted: words,
  found: words,
  bowl: words,
})

import { words } from '#exhibition/read'
import * as z from 'zod'
import { drawerCount } from './measures.ts'

/** The drawers from the left. */
export const drawersSchema = z.strictObject({
  drawers: z
    .array(
      z
        .strictObject({
          verb: words.describe('What is written on its front: one verb.'),
          says: words.describe('The sentence on the card in it.'),
          shows: words.describe('What the drawing on the card shows, for those who do not see it.'),
        })
        .describe('One drawer.'),
    )
    .length(drawerCount, 'seven drawers: the wall has so many')
    .describe('The seven drawers, from the left.'),
})

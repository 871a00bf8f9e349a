import { beastNames, type BeastName } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

const beast = z
  .strictObject({
    name: words.describe('What it is called, on its plate and when it is touched.'),
    says: words.describe('What it means.'),
  })
  .describe('One of the row.')

// Every name of the row is given its shape, so none is missing.
const each = Object.fromEntries(beastNames.map((name) => [name, beast])) as Record<
  BeastName,
  typeof beast
>

/** The row's names and meanings, and what is said of a rank: ten, nine, or fewer. */
export const ridgeBeastsSchema = z.strictObject({
  beasts: z
    .strictObject(each)
    .describe('The row from the tip of the eave inward; the rider leads and is not counted.'),
  ranks: z
    .strictObject({
      ten: words.describe('While all ten stand there.'),
      nine: words.describe('While nine are left.'),
      fewer: words.describe('While seven or fewer are left.'),
    })
    .describe('What is said of how many beasts are left.'),
})

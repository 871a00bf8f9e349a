import { words } from '#exhibition/read'
import * as z from 'zod'

const stop = z
  .strictObject({
    name: words.describe('What it is called.'),
    figures: words.describe('Its height and bays in a few words, for the plate at the lens.'),
    says: words.describe('What is said of it while the lens is there.'),
  })
  .describe('One stop of the lens.')

/** What is said at every stop of the lens, from the south. */
export const cityAxisSchema = z.strictObject({
  stops: z.strictObject({
    yongding: stop,
    meridian: stop,
    harmonyGate: stop,
    terrace: stop,
    supreme: stop,
    central: stop,
    preserving: stop,
    purity: stop,
    union: stop,
    tranquility: stop,
    prowess: stop,
    towers: stop,
  }),
})

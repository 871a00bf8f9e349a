import { words } from '#exhibition/read'
import * as z from 'zod'

const part = z.strictObject({ name: words, says: words })

/** The parts of the hem, and what is said of three, five and seven steps of colour. */
export const wavesAndCliffsSchema = z.strictObject({
  parts: z.strictObject({
    standing: part,
    level: part,
    crests: part,
    peaks: part,
    clouds: part,
  }),
  steps: z.strictObject({ three: words, five: words, seven: words }),
})

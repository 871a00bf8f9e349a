import { termCount } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

/** The terms from Start of Spring on, and what is said of the one that is up. */
export const solarDialSchema = z.strictObject({
  terms: z
    .array(z.strictObject({ name: words, date: words, plant: words, colour: words }))
    .length(termCount, 'twenty-four terms: the sun goes 15 degrees in each'),
  /** With [degrees], [date], [plant], [colour], [sign] and [code] in their places. */
  says: words,
  today: words,
})

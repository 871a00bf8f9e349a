import { adinkraNames } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

/** The twelve signs in their order, each with its name, meaning and geometry; and what the cloth says. */
export const adinkraSchema = z.strictObject({
  signs: z
    .array(
      z.strictObject({
        sign: z.enum(adinkraNames),
        // As the Akan call it, in every language.
        name: z.string().min(1),
        meaning: words,
        says: words,
        geometry: words,
      }),
    )
    .length(adinkraNames.length),
  told: words,
  bare: words,
  shownOnly: words,
})

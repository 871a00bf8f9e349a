import { bandNames } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

/** What each band is called and what is said of it, of its units, and of the skin unrolled. */
export const blueAndWhiteSchema = z.strictObject({
  bands: z.strictObject(
    Object.fromEntries(
      bandNames.map((name) => [name, z.strictObject({ name: words, text: words })]),
    ),
  ),
  units: words,
  unrolled: words,
  rule: z.strictObject({ title: words, text: words }),
})

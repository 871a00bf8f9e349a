import { words } from '#exhibition/read'
import * as z from 'zod'
import { scenarioCount } from './rule.ts'

const medium = z.strictObject({ name: words, time: words, gains: words, loses: words })

/** One exhibit in four media, for whom one votes, and five scenarios. */
export const fourMediaSchema = z.strictObject({
  subject: words,
  media: z.strictObject({ label: medium, phone: medium, kiosk: medium, headset: medium }),
  people: z.strictObject({ class: words, grandparent: words, researcher: words }),
  rows: z.strictObject({ time: words, gains: words, loses: words, suits: words }),
  scenarios: z
    .array(z.strictObject({ name: words, text: words }))
    .length(scenarioCount, 'five scenarios'),
})

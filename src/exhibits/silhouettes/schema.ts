import { words } from '#exhibition/read'
import * as z from 'zod'

/** The vases in the order of their places: form, name, and what their measures are. */
export const silhouettesSchema = z.strictObject({
  vases: z
    .array(
      z.strictObject({
        form: z.enum(['meiping', 'yuhuchunping', 'tianqiuping']),
        name: words,
        measures: words,
      }),
    )
    .min(1)
    .max(5),
})

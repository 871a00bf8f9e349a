import { words } from '#exhibition/read'
import * as z from 'zod'

/** A panel of text; with two places, a face for each. */
export const panelSchema = z.strictObject({
  faces: z.array(z.strictObject({ heading: words.exactOptional(), text: words })).min(1),
})

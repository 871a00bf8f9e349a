import { words } from '#exhibition/read'
import * as z from 'zod'

/** The rule written under the frieze, and what is said of the fields: none lit, some (# many), all. */
export const nineCurvesSchema = z.strictObject({
  rule: words,
  none: words,
  some: words,
  all: words,
})

import { words } from '#exhibition/read'
import * as z from 'zod'

/** Lines cut into stone or brass, the first the largest. */
export const linesSchema = z.strictObject({ lines: z.array(words).min(1).max(4) })

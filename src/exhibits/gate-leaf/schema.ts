import { words } from '#exhibition/read'
import * as z from 'zod'

/** What is said when all studs are counted, and of the knock. */
export const gateLeafSchema = z.strictObject({ whole: words, knock: words })

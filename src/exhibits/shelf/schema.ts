import { words } from '#exhibition/read'
import * as z from 'zod'

/** What is said of the bare shelf, and of how things are taken home. */
export const shelfSchema = z.strictObject({ empty: words, how: words })

import * as z from 'zod'

const greeting = z.string().min(1).max(60)

/** The hall's greeting, in each language as it is cut there. */
export const steleSchema = z.strictObject({
  greetings: z.strictObject({ chinese: greeting, english: greeting, russian: greeting }),
})

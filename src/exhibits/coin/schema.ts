import { words } from '#exhibition/read'
import * as z from 'zod'

const explanation = z.strictObject({ name: words, proof: words })

/** The coin's four characters, and three explanations with what each would need as proof. */
export const coinSchema = z.strictObject({
  characters: z.string().length(4),
  scale: words,
  open: words,
  verdict: words,
  explanations: z.strictObject({ trader: explanation, envoy: explanation, gift: explanation }),
})

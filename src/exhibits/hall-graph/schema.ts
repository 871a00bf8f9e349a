import { words } from '#exhibition/read'
import * as z from 'zod'
import { edgeKinds, nodeKinds } from './graph.ts'

const exhibits = z.array(z.string()).min(1)

/** What is in the graph besides what the exhibition's files say anyway, and what is said of it. */
export const hallGraphSchema = z.strictObject({
  techniques: z.array(z.strictObject({ name: words, exhibits })),
  /** Exhibits that name a place in English are linked to it; `exhibits` adds others. */
  places: z.array(z.strictObject({ name: words, exhibits: exhibits.optional() })),
  years: z.array(z.int().min(1).max(2100)),
  kinds: z.record(z.enum(nodeKinds), words),
  relations: z.record(z.enum(edgeKinds), words),
  questions: z
    .array(
      z.strictObject({ asks: z.string(), steps: z.int().min(0).max(3), title: words, says: words }),
    )
    .min(1)
    .max(6),
  point: words,
  others: words,
  meter: words,
  gauge: words,
  weight: words,
  fresh: words,
  missing: words,
  jsonLd: words,
  csv: words,
  saved: words,
})

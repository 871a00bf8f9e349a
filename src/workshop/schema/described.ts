import type * as z from 'zod'
import { everywhere, says } from './says.ts'

export type Json = z.core.JSONSchema.JSONSchema
type Under = (schema: Json, at: string) => void

/** Calls back for the schema at `at` and for every one beneath it, with its place. */
export function eachUnder(schema: Json, at: string, call: Under): void {
  call(schema, at)
  const under = (value: unknown, end: string) => {
    if (isSchema(value)) eachUnder(value, at === '' ? end.replace(/^\./, '') : at + end, call)
  }
  for (const [key, value] of Object.entries(schema.properties ?? {})) under(value, `.${key}`)
  under(schema.additionalProperties, '.*')
  // Only lists of one sort: the numbers of a pair need no words each.
  if (!Array.isArray(schema.items)) under(schema.items, '[]')
  for (const choice of schema.anyOf ?? []) under(choice, '')
}

const isSchema = (value: unknown): value is Json => typeof value === 'object' && value !== null

/**
 * Writes into every field of the schema what an editor shall show for it, and takes out defaults,
 * which an editor would write into the file.
 */
export function describe(schema: Json, at: string): Json {
  eachUnder(schema, at, (each, place) => {
    delete each.default
    const end = /\.(\w+)$/.exec(place)?.[1] ?? ''
    const words = says[place] ?? everywhere[end]
    if (words !== undefined) each.description ??= words
  })
  return schema
}

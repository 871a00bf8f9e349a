import { cardFrames, cardPatterns } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { greetingCount } from './rule.ts'

const named = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>,
  )

/** The greetings with the names of their languages, and what patterns and frames are called. */
export const greetingCardsSchema = z.strictObject({
  greetings: z
    .array(z.strictObject({ word: z.string().min(1).max(24), tongue: words }))
    .length(greetingCount),
  patterns: named(cardPatterns),
  frames: named(cardFrames),
  choose: words,
  saved: words,
})

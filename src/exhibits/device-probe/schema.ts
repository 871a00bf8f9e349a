import { words } from '#exhibition/read'
import * as z from 'zod'
import { questions, replies, ways } from './answers.ts'

const named = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>,
  )

const way = z.strictObject({ name: words, text: words, open: words })

/** What the list asks and how it answers, and the four ways to visit. */
export const deviceProbeSchema = z.strictObject({
  questions: named(questions),
  replies: named(replies),
  ways: z.strictObject(
    Object.fromEntries(ways.map((name) => [name, way])) as Record<
      (typeof ways)[number],
      typeof way
    >,
  ),
  fits: words,
  stays: words,
})

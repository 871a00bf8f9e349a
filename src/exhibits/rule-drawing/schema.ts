import { words } from '#exhibition/read'
import * as z from 'zod'
import { dials, stepsOf, type Dial } from './rule.ts'

const dial = (name: Dial) =>
  z.strictObject({ name: words, steps: z.array(words).length(stepsOf(name)) })
const [mist, height, season] = dials

/** The three dials with what their steps are called, and the rule in six lines. */
export const ruleDrawingSchema = z.strictObject({
  dials: z.strictObject({ mist: dial(mist), height: dial(height), season: dial(season) }),
  number: words,
  heading: words,
  lines: z.array(words).length(6, 'six lines of rule'),
  says: words,
  saved: words,
})

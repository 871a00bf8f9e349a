import { languages } from '#words'
import { expect, test } from 'vitest'
import { twoDoors } from '../support/twoDoors.ts'

const { stops } = await twoDoors()
const cues = Object.values(stops).flatMap((stop) => stop.cues)
/** Characters a second that can be read without haste (content brief, section 7). */
const fastest = { en: 17, zh: 6, ru: 16 }
/** Seconds that a cue stands at the speed of the brief: the middle of its 5.0 to 6.0. */
const stands = 5.6

test.each(languages)('every caption can be read while it stands (%s)', (language) => {
  expect(cues).toHaveLength(108)
  for (const cue of cues) {
    const text = cue[language]
    expect([...text].length / stands, text).toBeLessThanOrEqual(fastest[language])
  }
})

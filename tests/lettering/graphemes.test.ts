import { expect, test } from 'vitest'
import { graphemes } from '../../src/lettering/graphemes.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const asked = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

test('every character of the first plane is parted from its neighbours as the standard parts them', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0xfff0; code += 1) {
    // Halves of a pair are no characters.
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCharCode(code)
    const text = `字${character}я`
    if (graphemes(text).join('|') !== asked(text).join('|')) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('a letter with its mark is one, and so is a family', () => {
  expect(graphemes('й и\u0306 é e\u0301')).toEqual(['й', ' ', 'и\u0306', ' ', 'é', ' ', 'e\u0301'])
  expect(graphemes('字👨‍👩‍👧')).toEqual(['字', '👨‍👩‍👧'])
})

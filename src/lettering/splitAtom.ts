import type { Atom } from './atoms.ts'
import { graphemes } from './graphemes.ts'

const vowel = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýāēīōūǎěǐǒǔǚаеёиоуыэюя]/iu
const letter = /^\p{L}/u
const bound = /^[ьъйЬЪЙ]/u

/**
 * Cuts a piece that is wider than a line, at a space in it if there is one, else between
 * characters: words where both parts have a vowel and two letters, with a hyphen. One character is
 * never cut, however narrow the line.
 */
export function splitAtom(atom: Atom, fits: (text: string) => boolean): Atom[] {
  const result: Atom[] = []
  let rest = graphemes(atom.text)
  while (rest.length > 1 && !fits(rest.join('') + (atom.hyphen ? '-' : ''))) {
    const cut = cutOf(rest, fits)
    const text = rest.slice(0, cut.at).join('')
    result.push({ text, space: cut.space, hyphen: cut.hyphen })
    rest = rest.slice(cut.space ? cut.at + 1 : cut.at)
  }
  return [...result, { ...atom, text: rest.join('') }]
}

type Cut = { at: number; space: boolean; hyphen: boolean }

function cutOf(rest: readonly string[], fits: (text: string) => boolean): Cut {
  let most = 1
  while (most < rest.length - 1 && fits(rest.slice(0, most + 1).join(''))) most += 1
  for (let at = Math.min(most, rest.length - 2); at > 0; at -= 1) {
    if (rest[at] === ' ') return { at, space: true, hyphen: false }
  }
  for (let at = most; at > 1; at -= 1) {
    if (hyphenates(rest, at) && fits(`${rest.slice(0, at).join('')}-`)) {
      return { at, space: false, hyphen: true }
    }
  }
  return { at: most, space: false, hyphen: false }
}

function hyphenates(rest: readonly string[], at: number): boolean {
  const [left, right] = [rest.slice(0, at), rest.slice(at)]
  const next = right[0] ?? ''
  if (!letters(left.slice(-2)) || !letters(right.slice(0, 2)) || bound.test(next)) return false
  return left.some((one) => vowel.test(one)) && right.some((one) => vowel.test(one))
}

const letters = (two: readonly string[]): boolean =>
  two.length === 2 && two.every((one) => letter.test(one))

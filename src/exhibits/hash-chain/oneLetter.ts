import { canonical } from '#kit'
import type { Language } from '#words'
import type { Provenance } from './provenance.ts'

/** A record with one letter of its label changed: as it is hashed, and the word before and after. */
export type Changed = { line: string; was: string; now: string }

/** How many letters are shown on either side where words have no spaces between them. */
const around = 2

/** Changes one letter in the middle of a record's label, the same one every time. */
export function oneLetter({ records }: Provenance, at: number, language: Language): Changed {
  const record = records[at]
  const label = record?.label[language] ?? ''
  const letters = Array.from(label)
  const middle = Math.floor(letters.length / 2)
  const place = letters.findIndex((each, i) => i >= middle && /\p{Letter}/u.test(each))
  const spot = place < 0 ? 0 : place
  const changed = letters.with(spot, neighbour(letters, spot))
  const line = canonical({ ...record, label: { ...record?.label, [language]: changed.join('') } })
  const [from, to] = language === 'zh' ? [spot - around, spot + around + 1] : wordAt(letters, spot)
  const cut = (all: readonly string[]) => all.slice(Math.max(0, from), to).join('')
  return { line, was: cut(letters), now: cut(changed) }
}

/** The next letter of its alphabet, or for a Chinese one another of the same text. */
function neighbour(letters: readonly string[], at: number): string {
  const own = letters[at] ?? ''
  if (/\p{Script=Han}/u.test(own))
    return letters.find((each) => /\p{Script=Han}/u.test(each) && each !== own) ?? own
  return /[zZяЯ]/.test(own) ? 'o' : String.fromCodePoint((own.codePointAt(0) ?? 96) + 1)
}

function wordAt(letters: readonly string[], at: number): [from: number, to: number] {
  const inWord = (i: number) => /[\p{Letter}\p{Number}]/u.test(letters[i] ?? '')
  let [from, to] = [at, at + 1]
  while (inWord(from - 1)) from -= 1
  while (inWord(to)) to += 1
  return [from, to]
}

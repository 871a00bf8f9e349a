import type { Findable, Outline } from '#exhibition'
import type { Language } from '#words'

/** Works by the first letter of their names, in the order of the letters. */
export type Initials = Readonly<Record<string, readonly { id: string; title: string }[]>>

const han = /\p{Script=Han}/u
/** What a name begins with and nobody looks for. */
const ahead = /^(?:the |an? )|^[^\p{L}\p{N}]+/iu

/**
 * The works of the exhibition by first letters: in Chinese by those of the pinyin with which the
 * search finds them, so that a name is found without typing. Works without a letter are under `#`.
 */
export function initialsOf(
  outline: Outline<string>,
  language: Language,
  findables: readonly Findable[],
): Initials {
  const known = new Map(findables.map(({ id, title }) => [id, title.split(' ')]))
  const works = outline.rooms.flatMap(({ exhibits }) => exhibits)
  const under = new Map<string, { id: string; title: string }[]>()
  for (const { id, title } of works) {
    const bare = title.replace(ahead, '').replace(ahead, '')
    const letter = initialOf(bare, known.get(id) ?? [])
    under.set(letter, [...(under.get(letter) ?? []), { id, title }])
  }
  const letters = [...under.keys()].toSorted((a, b) => a.localeCompare(b, language))
  return Object.fromEntries(letters.map((letter) => [letter, under.get(letter) ?? []]))
}

function initialOf(name: string, terms: readonly string[]): string {
  const first = [...name][0] ?? ''
  const letter = han.test(first) ? pinyinOf(name, terms) : first.toUpperCase()
  return /^\p{L}/u.test(letter) ? letter : '#'
}

/** The first letter of the pinyin under which a Chinese name is found: it follows its characters. */
function pinyinOf(name: string, terms: readonly string[]): string {
  const at = terms.findIndex((term) => han.test(term) && name.startsWith(term))
  const syllables = terms.slice(at + 1).find((term) => !han.test(term))
  if (at < 0 || syllables === undefined) return ''
  // A word that an earlier title has too stands there already; then this is only its end.
  const whole = terms.slice(0, at).find((term) => term !== syllables && term.endsWith(syllables))
  return ((whole ?? syllables)[0] ?? '').toUpperCase()
}

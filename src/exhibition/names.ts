import { languages, type Language } from '#words'
import { spoken } from './fields.ts'
import { nearest } from './nearest.ts'
import { readPiece } from './readPiece.ts'
import type { Path, Say } from './say.ts'
import { namesFile } from './schema.ts'
import type { Words } from './types.ts'
import { languagesOf } from './wordsSchema.ts'

/** What texts that name something may grow to, characters: as long as a text may be. */
const longest = 100_000
const placed = /\{([a-z][a-z0-9-]*)\}/g
const isLanguage = (key: string): key is Language => languages.some((each) => each === key)

/** Reads the file of names: what may stand for `{name}` in texts. Its problems lie under `names`. */
export function readNames(
  written: unknown,
  spokenHere: readonly Language[],
  say: Say,
): ReadonlyMap<string, Words> {
  const read = readPiece(namesFile, written ?? {}, ['names'], say) ?? {}
  for (const [name, words] of Object.entries(read)) {
    const there = languagesOf(words)
    for (const language of spokenHere)
      if (there !== undefined && there !== 'plain' && !there.includes(language))
        say(['names', name, language], {
          says: `${name} has no name in ${spoken[language]}`,
          fix: `add ${language}: ...`,
        })
  }
  return new Map(Object.entries(read))
}

/**
 * Copies what a curator wrote with every `{name}` replaced by that name in the text's language.
 * Names stand apart in a file of their own: institutes confirm or change them there, once. A plain
 * text is in `first`.
 */
export function putNames(
  written: unknown,
  names: ReadonlyMap<string, Words>,
  first: Language,
  say: Say,
): unknown {
  const known = [...names.keys()]
  /** The text with names that were plainly meant; the others are said. */
  const corrected = (text: string, path: Path): string => {
    const lost = new Set(Array.from(text.matchAll(placed), ([, name = '']) => name))
    return [...lost]
      .filter((name) => !names.has(name))
      .reduce((meant, name) => {
        const [only, other] = nearest(name, known)
        const says = `no name {${name}} is given`
        if (only === undefined || other !== undefined) {
          const line = `${name}: { en: ..., zh: ..., ru: ... }`
          say(path, { says, fix: `give it in names.yaml, as in ${line}` })
          return meant
        }
        const set = meant.replaceAll(`{${name}}`, `{${only}}`)
        say(path, { says, fix: `did you mean {${only}}?`, mend: { path: [...path], set } })
        return set
      }, text)
  }
  const spell = (text: string, path: Path, language: Language): string => {
    const meant = corrected(text, path)
    let grown = meant.length
    return meant.replace(placed, (whole, name: string) => {
      const found = names.get(name)?.[language]
      grown += found?.length ?? 0
      return found === undefined || grown > longest ? whole : found
    })
  }
  const put = (value: unknown, path: Path, language: Language): unknown => {
    if (typeof value === 'string') return value.includes('{') ? spell(value, path, language) : value
    if (Array.isArray(value)) return value.map((each, i) => put(each, [...path, i], language))
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          put(each, [...path, key], isLanguage(key) ? key : language),
        ]),
      )
    return value
  }
  return put(written, [], first)
}

import type { Path, Say } from './say.ts'

/** What a reader takes: how deep, how long a list, a key and a text, and how much in all. */
const [deepest, longestList, longestKey, longestText, mostValues] = [
  40, 20_000, 100, 100_000, 1_000_000,
]
/** Keys that mean something to the language in which the hall is written. */
const perilous = new Set(['__proto__', 'constructor', 'prototype'])
/** Signs that no page can show: control characters, halves of characters, non-characters. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A copy of what was read from a file that nothing can be harmed by: plain objects, lists, texts,
 * numbers and truth values, of bounded depth and size, in which a key without a value is not there.
 * What is left out is said; `undefined` if it is too much to be read at all.
 */
export function purify(written: unknown, say: Say, start: Path = []): unknown {
  let values = 0
  const copy = (value: unknown, path: Path): unknown => {
    values += 1
    if (values > mostValues) return undefined
    if (typeof value === 'string') return textOf(value, path, say)
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'object' || !isPlain(value)) {
      say(path, {
        says: 'this is neither a text nor a number, a list or a group of lines',
        fix: 'write it as a text',
      })
      return null
    }
    if (path.length - start.length >= deepest) {
      say(path, {
        says: `this lies more than ${deepest} levels deep`,
        fix: 'nothing in an exhibition is that deep: leave it out',
      })
      return null
    }
    return Array.isArray(value) ? listOf(value, path) : groupOf(value, path)
  }
  const listOf = (list: readonly unknown[], path: Path): unknown[] => {
    if (list.length > longestList)
      say(path, {
        says: `this list has ${list.length} entries, and only ${longestList} are read`,
        fix: 'make it shorter',
      })
    return list.slice(0, longestList).map((each, i) => copy(each, [...path, i]))
  }
  const groupOf = (group: object, path: Path): unknown => {
    const kept: [string, unknown][] = []
    const entries = Object.entries(group)
    if (entries.length > longestList)
      say(path, {
        says: `there are ${entries.length} lines here, and only ${longestList} are read`,
        fix: 'leave some out',
      })
    for (const [key, each] of entries.slice(0, longestList)) {
      if (each === null || each === undefined) continue
      const says = whyNotKey(key)
      if (says !== undefined) {
        const mend = { path: [...path, key], remove: true as const }
        say([...path, key], { says, fix: 'leave it out, or give it another name', mend })
      } else kept.push([key, copy(each, [...path, key])])
    }
    return Object.fromEntries(kept)
  }
  const pure = copy(written, start)
  if (values <= mostValues) return pure
  say(start, {
    says: `there are more than ${mostValues} values in it`,
    fix: 'split it into several exhibitions',
  })
  return undefined
}

function whyNotKey(key: string): string | undefined {
  if (perilous.has(key)) return `"${key}" is a word of the machine's own and may not stand here`
  if (key.length > longestKey) return `a name of ${key.length} letters is too long`
  return key.search(unseen) >= 0 ? 'there are signs in this name that cannot be shown' : undefined
}

function textOf(text: string, path: Path, say: Say): string {
  if (text.length > longestText) {
    say(path, {
      says: `this text has ${text.length} characters, and a text may have ${longestText}`,
      fix: 'shorten it',
    })
    return ''
  }
  const clean = text.replace(unseen, '')
  if (clean !== text)
    say(path, {
      says: 'there are signs in this text that cannot be shown',
      fix: 'write it anew, or paste it without them',
      mend: { path: [...path], set: clean },
    })
  return clean
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

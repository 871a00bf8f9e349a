import { languageOf, languages } from '#words'
import * as z from 'zod'
import { exampleOf, nameOf, unitOf } from './fields.ts'
import { nearest } from './nearest.ts'
import type { Path, Told } from './say.ts'
import { bare, keysOf } from './schemaAt.ts'
import { numberIn } from './unitMend.ts'

type Schema = z.core.$ZodType

const list = (words: readonly unknown[]): string =>
  `${words.slice(0, 20).join(', ')}${words.length > 20 ? ', ...' : ''}`

/** A value as one names it in a sentence. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') {
    const short = value.length > 40 ? `${value.slice(0, 40)}...` : value
    return `"${short.replace(/\s+/g, ' ')}"`
  }
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of lines'
  return `${value as number | boolean}`
}

/** A key that nothing reads. */
export function unknownKey(
  path: Path,
  key: string,
  owner: unknown,
  schema: Schema | undefined,
): Told {
  const known = keysOf(schema)
  const present = Object.keys(Object(owner))
  const tag = languages.every((each) => known.includes(each)) ? tongue(key) : undefined
  const near = tag ? [tag] : nearest(key, known)
  const free = near.filter((each) => !present.includes(each))
  const says = `${shown(key)} is no word that is read here`
  const [only, other] = free
  if (only !== undefined && other === undefined)
    return { says, fix: `did you mean ${only}?`, mend: { path: [...path, key], rename: only } }
  if (only !== undefined) return { says, fix: `did you mean ${free.join(' or ')}?` }
  const there = near[0]
  if (there !== undefined) return { says, fix: `leave it out: ${there} is there already` }
  if (known.length === 0) return { says, fix: 'leave it out: nothing is read here' }
  return { says, fix: `leave it out, or use one of: ${list(known)}` }
}

/** The language that a key means where texts stand: `cn`, `zh-CN`, `english`. */
function tongue(key: string): string | undefined {
  const small = key.toLowerCase().replace('_', '-')
  const others: Record<string, string> = { cn: 'zh', english: 'en', chinese: 'zh', russian: 'ru' }
  return languageOf(small) ?? (Object.hasOwn(others, small) ? others[small] : undefined)
}

/** Something that must be there and is not. */
export function missing(path: Path, schema: Schema | undefined, own: string | undefined): Told {
  const says = `${nameOf(path)} is missing`
  const plain = schema && bare(schema)
  const field = String(path.at(-1))
  if (plain instanceof z.ZodEnum)
    return { says, fix: `add ${field}, one of: ${list(plain.options)}` }
  if (plain instanceof z.ZodLiteral) {
    const [value] = plain.values
    return { says, fix: `add ${field}: ${String(value)}`, mend: { path: [...path], set: value } }
  }
  return { says, fix: own ?? `add ${exampleOf(path)}` }
}

const kinds: Record<string, string> = {
  string: 'a text',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of numbers',
  object: 'a group of lines such as "key: value"',
  record: 'a group of lines such as "key: value"',
}

/** Something of another sort than is read there. */
export function typeFault(
  path: Path,
  expected: string,
  value: unknown,
  schema: Schema | undefined,
  own: string | undefined,
): Told {
  const unit = unitOf(path)
  const number = unit ? `a number of ${unit}` : 'a number'
  const wanted = expected === 'number' ? number : (kinds[expected] ?? 'something else')
  const says = `${nameOf(path)} should be ${wanted}, and is ${shown(value)}`
  const meant = meantBy(value, expected, schema)
  if (meant !== undefined)
    return {
      says,
      fix: `write ${JSON.stringify(meant)}`,
      mend: { path: [...path], set: meant },
    }
  return { says, fix: own ?? `write it as in ${exampleOf(path)}` }
}

const truths: Record<string, boolean> = {
  yes: true,
  true: true,
  on: true,
  no: false,
  false: false,
  off: false,
}

/** What a value of another sort can only have meant: a number written as text, one for a list of one. */
function meantBy(value: unknown, expected: string, schema: Schema | undefined): unknown {
  if (typeof value === 'string' && (expected === 'number' || expected === 'int'))
    return numberIn(value)
  if (expected === 'boolean' && typeof value === 'string') {
    const word = value.trim().toLowerCase()
    return Object.hasOwn(truths, word) ? truths[word] : undefined
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return String(value)
  const whole = schema && bare(schema)
  if (expected === 'array' && value !== null && whole && z.safeParse(whole, [value]).success)
    return [value]
  return undefined
}

/** None of the words that may stand there. */
export function choiceFault(path: Path, value: unknown, choices: readonly unknown[]): Told {
  const names = choices.map(String)
  // What is no word may not even have a text: a key can be called toString.
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  const near = word === '' ? [] : nearest(word, names)
  const says = `${nameOf(path)} is ${shown(value)}, which is not known here`
  const all = names.length > 1 ? `one of: ${list(names)}` : `write ${list(names)}`
  const [only, other] = near
  if (only === undefined) return { says, fix: all }
  if (other !== undefined) return { says, fix: `did you mean ${near.join(' or ')}?` }
  const set = choices[names.indexOf(only)]
  return { says, fix: `did you mean ${only}? ${all}`, mend: { path: [...path], set } }
}

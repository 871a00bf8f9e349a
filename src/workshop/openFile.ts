import type { Problem } from '#kit'
import { Lexer, LineCounter, parseDocument } from 'yaml'
import { largest } from './gather.ts'
import { textOf } from './textOf.ts'
import { treeOf } from './treeOf.ts'
import { inWords } from './yamlFaults.ts'

/** A curator's file as it was written, able to say on which line a thing stands. */
export type Written = {
  name: string
  value: Record<string, unknown>
  /** `rooms/p2.yaml:41 exhibits[0].label.zh` */
  place: (path: readonly PropertyKey[]) => string
}
export type Opened = {
  written: Written | undefined
  problems: Problem[]
  /** Ids in a file that cannot be read: what names them does not lead to nothing. */
  ids: string[]
}

/** No file of texts has more words and signs; what has is not worth the time. */
const mostTokens = 250_000
/** Faults of one file that are listed; more would not be read. */
const [mostFaults, mostLines] = [20, 3]

/** Reads a file of YAML. What cannot be read whole is not read, but for keys that stand twice. */
export function openFile(name: string, bytes: Uint8Array): Opened {
  const refuse = (says: string, fix: string, text = ''): Opened => ({
    written: undefined,
    problems: [{ at: name, says, fix }],
    ids: idsIn(text),
  })
  if (bytes.length > largest)
    return refuse(`this file has ${Math.ceil(bytes.length / 1e6)} MB`, 'keep to texts in it')
  const { text, fault } = textOf(bytes)
  if (text === undefined) return refuse(fault?.says ?? '', fault?.fix ?? '')
  const nul = text.indexOf('\0')
  if (nul >= 0)
    return refuse('there are signs in this file that are no text', 'save it as UTF-8 text', text)
  if (isCrowded(text))
    return refuse('there is more in this file than can be read', 'split it', text)
  const opened = parse(name, text)
  if (fault) opened.problems.unshift({ at: name, ...fault })
  return opened
}

function parse(name: string, text: string): Opened {
  const lines = new LineCounter()
  const at = (offset: number) => `${name}:${lines.linePos(offset).line}`
  const document = parseDocument(text, {
    lineCounter: lines,
    // One dialect, whatever the file says of itself; no dates, no merging, no tags.
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const problems: Problem[] = []
  const list = (offset: number, told: { says: string; fix: string }) => {
    if (problems.length < mostFaults) problems.push({ at: at(offset), ...told })
  }
  const { errors, warnings } = document
  const quotes = errors.length > 0 ? longQuotes(text) : []
  // One slip makes many complaints: the first of each of a few lines is enough.
  const lost = new Set<number>()
  for (const each of errors) {
    const [offset] = each.pos
    const quote = quotes.find(({ from, to }) => offset > from && offset <= to)
    const { line } = lines.linePos(quote?.from ?? offset)
    if (lost.has(line) || lost.size === mostLines) continue
    lost.add(line)
    list(quote?.from ?? offset, quote ? openQuote : inWords(each.code))
  }
  for (const each of warnings) list(each.pos[0], inWords(each.code))
  if (errors.length > 0) return { written: undefined, problems, ids: idsIn(text) }

  const { value, offsetOf, faults, bomb } = treeOf(document)
  for (const { offset, says, fix } of faults) list(offset, { says, fix })
  if (bomb) {
    const says = 'it repeats itself with *names until nothing could hold it'
    problems.push({ at: name, says, fix: 'write the texts out' })
    return { written: undefined, problems, ids: [] }
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    const says = value === null ? 'this file is empty' : 'this file should have lines "key: value"'
    problems.push({ at: name, says, fix: 'begin a line with a key, such as id: ...' })
    return { written: undefined, problems, ids: [] }
  }
  const place = (path: readonly PropertyKey[]) => {
    const spelt = spell(path)
    const offset = path.length > 0 ? offsetOf(path) : undefined
    return `${offset === undefined ? name : at(offset)}${spelt === '' ? '' : ` ${spelt}`}`
  }
  // A group of lines, as was seen.
  return { written: { name, value: value as Written['value'], place }, problems, ids: [] }
}

const spell = (path: readonly PropertyKey[]): string =>
  path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key).replace(/\p{C}/gu, '?').slice(0, 60)}`,
    )
    .join('')
    .replace(/^\./, '')

const openQuote = {
  says: 'a quote opens here and closes lines further down or never',
  fix: 'close it at the end of its text',
}

/** Texts in quotes that run over lines, to the end of the line on which they close. */
function longQuotes(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let at = 0
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer's own are not in the text.
    if (['\u0002', '\u0018', '\u001f'].includes(token)) continue
    const from = at
    at += token.length
    const end = text.indexOf('\n', at)
    if (/^["'][^]*\n/.test(token)) found.push({ from, to: end < 0 ? text.length : end })
  }
  return found
}

function isCrowded(text: string): boolean {
  // Every one has a letter at least.
  if (text.length <= mostTokens) return false
  let count = 0
  for (const _ of new Lexer().lex(text)) {
    count += 1
    if (count > mostTokens) return true
  }
  return false
}

/** What look like ids in a text that is no YAML. */
function idsIn(text: string): string[] {
  const found = text.matchAll(/(?:^|[\s{,-])id:[ \t]*["']?([a-z][a-z0-9-]{0,63})/g)
  return Array.from(found, ([, id = '']) => id)
}

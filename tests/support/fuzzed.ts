import { seeded } from '#kit'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { asBytes, curatorsFiles } from './curatorsFiles.ts'

/** What is read: files of a folder, or one file of JSON as it was parsed. */
export type Fuzzed = { files: Map<string, Uint8Array> } | { json: unknown }

const valid = curatorsFiles()
// One room is enough, and read four times as fast.
for (const id of ['birch', 'cedar', 'dusk']) valid.delete(`rooms/${id}.yaml`)
const names = [...valid.keys()]
const keys = [
  '__proto__ constructor prototype toString then $ << length',
  'version id title lead rooms exhibits artefact kind with places on size label alt claims says',
  'evidence sources related threads plan openings between hangings views wall along at turn',
  'languages en zh ru names tours stops cues minutes wings hosts file width faces text lines',
].flatMap((line) => line.split(' '))
const marks = [
  '- |: |? |{|}|[|]|, |\n|\n  |\n    |\t|&a |*a |*b|<<: *a|!!js/function |!!binary |!!set |!<x> ',
  `"|'|>-|%YAML 1.1\n|---\n|...\n|# |\0|\ufeff|\u2028|1e999|.nan|.inf|0x7f|2024-01-01|null|~|true`,
  'yes|{museum}|{a}{a}|\u{20000}|\ud800|text',
]
  .flatMap((line) => line.split('|'))
  .concat('|', ...keys.map((key) => `${key}: `))

const scalar = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.double(),
  fc.integer({ min: -3000, max: 3000 }),
  fc.constantFrom<unknown>(
    null,
    true,
    Infinity,
    'panel',
    'picture',
    'wall',
    'p1-1',
    '{museum}',
    '',
  ),
)
/** Values of the shape of an exhibition, and not of it. */
const structured = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value
const file = fc.constantFrom(...names)
const bytes = (text: string) => new TextEncoder().encode(text)
const withFile = (name: string, content: Uint8Array): Fuzzed => ({
  files: new Map([...asBytes(valid), [name, content]]),
})

const randomBytes = fc
  .tuple(file, fc.uint8Array({ maxLength: 400 }))
  .map(([name, content]) => withFile(name, content))
const yaml = fc
  .tuple(file, structured)
  .map(([name, value]) => withFile(name, bytes(stringify(value))))
const soup = fc
  .tuple(file, fc.array(fc.constantFrom(...marks), { maxLength: 60 }))
  .map(([name, parts]) => withFile(name, bytes(parts.join(''))))
const json = structured.map((value): Fuzzed => ({ json: value }))
const spliced = fc
  .tuple(file, file, fc.integer(), fc.integer({ min: 1, max: 6 }))
  .map(([name, other, seed, cuts]) => {
    const chance = seeded(seed)
    const [from, to] = [valid.get(other) ?? '', valid.get(name) ?? '']
    let text = to
    for (let cut = 0; cut < cuts; cut += 1) {
      const [at, end, start] = [chance(), chance(), chance()]
      const place = Math.floor(at * text.length)
      const piece = from.slice(Math.floor(start * from.length)).slice(0, Math.floor(end * 80))
      text = text.slice(0, place) + piece + text.slice(place + Math.floor(end * 40))
    }
    return withFile(name, bytes(text))
  })

/** So many inputs of every sort in turn; the same seed gives the same. */
export function fuzzed(seed: number, count: number): Fuzzed[] {
  const sorts = [randomBytes, yaml, soup, json, spliced]
  const each = Math.ceil(count / sorts.length)
  const rows = sorts.map((sort, i) => fc.sample<Fuzzed>(sort, { seed: seed + i, numRuns: each }))
  return Array.from(
    { length: count },
    (_, i) => rows[i % sorts.length]?.[Math.floor(i / sorts.length)],
  ).filter((input) => input !== undefined)
}

import { languages, type Language } from '#words'
import type { Path } from './say.ts'

/** What curators call the fields that bear other names in the file. */
const called: Record<string, string> = {
  title: 'the title',
  lead: 'the line under the title',
  alt: 'the description for those who do not see it (alt)',
  label: 'the label',
  more: 'the long text (more)',
  text: 'the text',
  theme: 'the theme of the room',
  invites: 'the invitation (invites)',
  rights: 'the line of rights',
  interpretation: 'the line of interpretation',
  says: 'what is claimed (says)',
  artefact: 'the artefact',
  kind: 'the kind',
  version: 'the version',
  id: 'the id',
  size: 'the size',
  width: 'the width',
  height: 'the height',
  depth: 'the depth',
}
const sides = ['the width', 'the height', 'the depth']

/** Each language's name in English, in which problems are told. */
export const spoken: Record<Language, string> = { en: 'English', zh: 'Chinese', ru: 'Russian' }
const isLanguage = (key: unknown): key is Language => languages.some((each) => each === key)

/** What stands at the end of the path, as one says it: `the title in Chinese`, `entry 2 of related`. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  const before = path.slice(0, -1)
  if (last === undefined) return 'what is written here'
  if (isLanguage(last) && before.length > 0) return `${nameOf(before)} in ${spoken[last]}`
  if (typeof last === 'string') return Object.hasOwn(called, last) ? (called[last] ?? '') : last
  if (path.at(-2) === 'size' && sides[last]) return sides[last]
  return before.length > 0 ? `entry ${last + 1} of ${before.at(-1)}` : `entry ${last + 1}`
}

const lengths = new Set(
  'size width height depth ceiling walls sill centre base mount frame'.split(' '),
)
const coordinates = new Set('x y z x0 x1 z0 z1 at along'.split(' '))
const angles = new Set('heading pitch turn'.split(' '))

export type Unit = 'metres' | 'degrees' | 'minutes' | 'seconds' | undefined

const fieldOf = (path: Path): string => String(path.findLast((key) => typeof key === 'string'))

/** In what a number at this path is counted. */
export function unitOf(path: Path): Unit {
  const field = fieldOf(path)
  if (lengths.has(field) || coordinates.has(field)) return 'metres'
  if (angles.has(field)) return 'degrees'
  return field === 'minutes' ? 'minutes' : field === 'pause' ? 'seconds' : undefined
}

/** Whether a number at this path is how long something is: it may have been written in centimetres. */
export const isLength = (path: Path): boolean => lengths.has(fieldOf(path))

const examples: Record<string, string> = {
  version: '1',
  id: 'sea-at-dawn',
  size: '[1.2, 0.8, 0.04]',
  artefact: '{ kind: picture, with: { file: pictures/sea.jpg, width: 1.2 } }',
  kind: 'picture',
  places: '[{ on: wall, size: [1.2, 0.8, 0.04] }]',
  at: '[4, -2.5]',
  exhibits: '[]',
}
const texts = new Set('title lead alt label text heading says name cues theme'.split(' '))

/** How a field is written, for whoever left it out or wrote something else. */
export function exampleOf(path: Path): string {
  const field = fieldOf(path)
  if (Object.hasOwn(examples, field)) return `${field}: ${examples[field]}`
  if (texts.has(field)) return `${field}: { en: ..., zh: ..., ru: ... }`
  return `${field}: ${unitOf(path) === 'metres' ? '1.2' : unitOf(path) === undefined ? '...' : '30'}`
}

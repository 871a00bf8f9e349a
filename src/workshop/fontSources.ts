import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { charactersIn } from './charactersIn.ts'

const require = createRequire(import.meta.url)

/** One hand of the hall: where its alphabets and its Chinese characters come from. */
export type Hand = {
  family: 'Hall Serif' | 'Hall Sans'
  weight: 400 | 500 | 600
  alphabets: string
  han: string
}
export const hands: readonly Hand[] = [
  { family: 'Hall Serif', weight: 600, alphabets: 'noto-serif', han: 'noto-serif-sc' },
  { family: 'Hall Sans', weight: 400, alphabets: 'noto-sans', han: 'noto-sans-sc' },
  { family: 'Hall Sans', weight: 500, alphabets: 'noto-sans', han: 'noto-sans-sc' },
]

/** The files of an alphabet's font, in the order in which they are asked for a character. */
const subsets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese']

/** The path of a source file; the package says under which name it keeps it. */
export const sourceFile = (
  font: string,
  subset: string,
  weight: number,
  form: 'woff2' | 'woff' = 'woff2',
): string => require.resolve(`@fontsource/${font}/files/${font}-${subset}-${weight}-normal.${form}`)

export const licenceFile = (font: string): string => require.resolve(`@fontsource/${font}/LICENSE`)

export function sourceVersion(font: string): string {
  // The package's own manifest: `version` is a string in every published one.
  const read = JSON.parse(readFileSync(require.resolve(`@fontsource/${font}/package.json`), 'utf8'))
  return String(read.version)
}

/** Which of an alphabet's files has a character, by the file's own table. */
export function alphabetWith(
  font: string,
  weight: number,
): (character: string) => string | undefined {
  const files = subsets.map((name) => ({
    name,
    has: charactersIn(sourceFile(font, name, weight, 'woff')),
  }))
  return (character) => files.find(({ has }) => has.has(pointOf(character)))?.name
}

/** The file with nearly all Chinese characters. */
export const usual = 'chinese-simplified'

/** Which file of a Chinese font has a character: the usual one, or the rare piece that it lies in. */
export function chineseWith(
  font: string,
  weight: number,
): (character: string) => string | undefined {
  const has = (name: string, point: number) =>
    charactersIn(sourceFile(font, name, weight, 'woff')).has(point)
  const path = require.resolve(`@fontsource/${font}/unicode.json`)
  // The package's own table: name of a piece, `[4]`, to ranges such as `U+0-FF,U+131`.
  const table = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  const pieces = Object.entries(table).flatMap(([name, text]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1]
    return number === undefined ? [] : { name: number, ranges: parsed(text) }
  })
  return (character) => {
    const point = pointOf(character)
    if (has(usual, point)) return usual
    const within = ([from, to]: [number, number]) => point >= from && point <= to
    return pieces.find(({ name, ranges }) => ranges.some(within) && has(name, point))?.name
  }
}

const pointOf = (character: string): number => character.codePointAt(0) ?? 0

function parsed(text: string): [from: number, to: number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

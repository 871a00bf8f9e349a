import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

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
export const subsets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese']

/** The path of a source file; the package says under which name it keeps it. */
export const sourceFile = (font: string, subset: string, weight: number): string =>
  require.resolve(`@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2`)

export const licenceFile = (font: string): string => require.resolve(`@fontsource/${font}/LICENSE`)

export function sourceVersion(font: string): string {
  // The package's own manifest: `version` is a string in every published one.
  const read = JSON.parse(readFileSync(require.resolve(`@fontsource/${font}/package.json`), 'utf8'))
  return String(read.version)
}

/** Whether a font's subset has a character; of a Chinese font, whether any of its pieces has. */
export function coverage(font: string): (character: string) => string | undefined {
  const path = require.resolve(`@fontsource/${font}/unicode.json`)
  // The package's own table: name of a subset to ranges such as `U+0-FF,U+131`.
  const table = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  const ranges = Object.entries(table).map(([name, text]) => ({ name, ranges: parsed(text) }))
  const order = (name: string) => (subsets.includes(name) ? subsets.indexOf(name) : 99)
  ranges.sort((a, b) => order(a.name) - order(b.name))
  return (character) => {
    const point = character.codePointAt(0) ?? 0
    return ranges.find((one) => one.ranges.some(([from, to]) => point >= from && point <= to))?.name
  }
}

function parsed(text: string): [from: number, to: number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

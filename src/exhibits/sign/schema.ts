import type { Place, Words } from '#exhibition'
import { words } from '#exhibition/read'
import { languages } from '#words'
import * as z from 'zod'
import { faceOnPost } from '../plate/plate.ts'

/** Lines cut into stone or brass, the first the largest; `on` is where it is where no places say so. */
export const linesSchema = z.strictObject({
  lines: z
    .array(words, { error: 'lines are texts in every language: [{ en: ..., zh: ..., ru: ... }]' })
    .min(1, 'there is no line: write at least one')
    .max(4, 'stone and brass take four lines at most'),
  on: z
    .enum(['wall', 'plinth', 'table', 'floor'], {
      error: 'on is one of: wall, plinth, table, floor',
    })
    .default('wall'),
})

type Lines = { lines: Words[]; on: 'wall' | 'plinth' | 'table' | 'floor' }
// Read by the schema above.
const read = (given: unknown): Lines => given as Lines

/** Em that the longest of these lines takes in any language, letters taken a little wider than they are. */
const longest = (lines: readonly Words[]): number =>
  Math.max(
    ...lines.flatMap((line) =>
      languages.map((language) => line[language].length * (language === 'zh' ? 1 : 0.56)),
    ),
  )
const rounded = (metres: number): number => Math.round(metres * 100) / 100
const between = (least: number, value: number, most: number): number =>
  rounded(Math.min(most, Math.max(least, value)))

/** The stone's height, its depth and the widest that it may be, by what it stands on, metres. */
const stones: Record<Lines['on'], { high: number; deep: number; most: number }> = {
  wall: { high: 0.4, deep: 0.04, most: 3 },
  floor: { high: 0.62, deep: 0.35, most: 4.4 },
  table: { high: 0.22, deep: 0.08, most: 0.9 },
  plinth: { high: 0.22, deep: 0.08, most: 0.7 },
}

/** A stone as wide as its first line asks; its letters are two fifths of its height. */
export function signPlaces(given: unknown): Place[] {
  const { lines, on } = read(given)
  const { high, deep, most } = stones[on]
  const width = longest(lines.slice(0, 1)) * high * 0.39 + high
  return [{ on, size: [between(high * 1.6, width, most), high, deep] }]
}

/** A plate as wide as its name asks, higher where a second line stands under it. */
export function platePlaces(given: unknown): Place[] {
  const { lines, on } = read(given)
  const under = lines.slice(1)
  const high = on === 'floor' ? faceOnPost : under.length > 0 ? 0.18 : 0.14
  // Letters of the name are a fifth of the plate, a fourth where it stands alone; the rest is smaller.
  const name = longest(lines.slice(0, 1)) * high * (under.length > 0 ? 0.2 : 0.25)
  const rest = under.length > 0 ? longest(under) * high * 0.2 * 0.56 : 0
  const width = between(0.28, Math.max(name, rest) + high * 0.4, 1.2)
  // On the floor it stands on a post, where it is read by somebody who stands.
  if (on === 'floor') return [{ on, size: [width, 1.1, 0.3] }]
  return [{ on, size: [width, high, on === 'wall' ? 0.012 : 0.1] }]
}

/** What stands on it stands on its card as well. */
export function linesLabel(given: unknown): Words {
  const { lines } = read(given)
  const all = (language: keyof Words) => lines.map((line) => line[language]).join('\n\n')
  return { en: all('en'), zh: all('zh'), ru: all('ru') }
}

import type { Language } from '#words'
import { atoms } from './atoms.ts'
import { breakLines } from './breakLines.ts'
import { fontOf, levels, scriptOf } from './levels.ts'
import type { Font, Ink, Measure, Sheet, Text } from './types.ts'

/** One line before it has its place. Lengths in metres. */
export type Row = {
  text: string
  em: number
  font: Font
  ink: Ink
  /** From baseline to baseline. */
  leading: number
  /** Space above its block; 0 within the block. */
  before: number
  /** Height of a capital, or of a Chinese character, above the baseline. */
  cap: number
}

/** Heights above the baseline in em, the same in both families. */
const cap = { alphabet: 0.72, han: 0.86 }

/** A text's size in metres when its sheet is shrunk to `scale`, never below the floor. */
function sizeOf(text: Text, sheet: Sheet, language: Language, scale: number): number {
  const { dmm, floor } = levels[text.level]
  const least = sheet.floor === undefined ? floor[scriptOf(language)] : dmm * sheet.floor
  return (Math.max(dmm * scale, least) * sheet.distance * (text.scale ?? 1)) / 1000
}

/** The scale below which nothing on the sheet gets smaller. */
export function leastScale(sheet: Sheet, language: Language): number {
  if (sheet.floor !== undefined) return sheet.floor
  const shares = sheet.texts.map(({ level, language: own = language }) => {
    const { dmm, floor } = levels[level]
    return floor[scriptOf(own)] / dmm
  })
  return Math.min(1, ...shares)
}

/**
 * The lines of one text in a width, metres. `whole` is false where a word of a heading had to be
 * broken, which no heading should suffer while it can still shrink.
 */
export function setText(
  text: Text,
  sheet: Sheet,
  language: Language,
  scale: number,
  width: number,
  measure: Measure,
): { rows: Row[]; whole: boolean } {
  const own = text.language ?? language
  const style = levels[text.level]
  const font = fontOf(text.level, own)
  const em = sizeOf(text, sheet, own, scale)
  const lines = breakLines(text.text, font, width / em, measure, style.balanced)
  const whole =
    !style.balanced || atoms(text.text).every((atom) => measure(atom.text, font) * em <= width)
  const rows = lines.map((line, at) => ({
    text: line,
    em,
    font,
    ink: text.ink ?? 'ink',
    leading: style.leading[scriptOf(own)] * em,
    before: at === 0 ? (text.before ?? style.before) * em : 0,
    cap: cap[scriptOf(own)] * em,
  }))
  return { rows, whole }
}

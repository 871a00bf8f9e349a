import { atoms } from './atoms.ts'
import { bestLines } from './bestLines.ts'
import { splitAtom } from './splitAtom.ts'
import type { Font, Measure } from './types.ts'

/**
 * Breaks a text into lines of at most `width` em: as few as can be, and among those ways the one
 * with the evenest right edge and no widow (`balanced`: the last line as long as the others).
 * Newlines are kept, other spaces at the ends of lines go. Only a single character may be wider.
 */
export function breakLines(
  text: string,
  font: Font,
  width: number,
  measure: Measure,
  balanced = false,
): string[] {
  const fits = (line: string) => measure(line, font) <= width + 1e-6
  return text.split('\n').flatMap((paragraph) => {
    const pieces = atoms(paragraph).flatMap((atom) =>
      fits(atom.hyphen ? `${atom.text}-` : atom.text) ? [atom] : splitAtom(atom, fits),
    )
    return pieces.length === 0 ? [''] : bestLines(pieces, font, width, measure, balanced)
  })
}

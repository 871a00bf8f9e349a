import type { Language } from '#words'
import type { Sheet } from './types.ts'

/** The face of the stone that carries the hall's title, metres. */
export const stoneSize = { width: 4.4, height: 0.62 }

/** Width of a stone that an upright phone shows from the arrival, metres. */
const strip = 1.46

/**
 * The hall's title large, in its other languages small, and one line that says what is real; in
 * the middle of the stone alone where the window shows no more of it.
 */
export function stoneSheet(
  title: string,
  others: readonly { text: string; language: Language }[],
  line: string,
  narrow = false,
): Sheet {
  return {
    texts: [
      { level: 'hall', text: title },
      {
        level: 'title',
        text: others.map(({ text }) => text.replaceAll(' ', '\u00a0')).join(' \u00a0·\u00a0 '),
        before: 0.5,
      },
      { level: 'caption', text: line, ink: 'second', before: 0.7 },
    ],
    margin: { x: narrow ? (stoneSize.width - strip) / 2 : 0.3, y: 0.05 },
    distance: 2,
    height: { least: stoneSize.height, most: stoneSize.height },
    floor: narrow ? 0.45 : 0.6,
    align: 'centre',
    stand: 'middle',
  }
}

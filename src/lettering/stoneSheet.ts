import type { Language } from '#words'
import type { Sheet, Text } from './types.ts'

/** The face of the stone that carries the hall's title, metres. */
export const stoneSize = { width: 4.4, height: 0.62 }

/** Width of a stone that an upright phone shows from the arrival, metres. */
const strip = 1.46

/**
 * The hall's title large, in its other languages small, and one line that says what is real (each
 * of these two where there is one); in the middle of the stone alone where the window shows no more of it.
 */
export function stoneSheet(
  title: string,
  others: readonly { text: string; language: Language }[],
  line: string,
  narrow = false,
  { width, height }: { width: number; height: number } = stoneSize,
): Sheet {
  const texts: Text[] = [{ level: 'hall', text: title }]
  const also = others.map(({ text }) => text.replaceAll(' ', '\u00a0')).join(' \u00a0·\u00a0 ')
  if (also !== '') texts.push({ level: 'title', text: also, before: 0.5 })
  if (line !== '') texts.push({ level: 'caption', text: line, before: 0.7 })
  // Another stone's letters grow and shrink with its height.
  const scale = height / stoneSize.height
  const strait = narrow && width > strip * scale
  return {
    texts,
    margin: { x: strait ? (width - strip * scale) / 2 : 0.3 * scale, y: 0.05 * scale },
    distance: 2 * scale,
    height: { least: height, most: height },
    floor: narrow ? 0.45 : 0.6,
    align: 'centre',
    stand: 'middle',
  }
}

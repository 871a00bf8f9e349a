import type { Language } from '#words'
import type { Sheet, Stroke, Text } from './types.ts'

/** The sign beside a door: the room's title, the same in another language, the room's glyph. Metres. */
export function signSheet(
  title: string,
  size: { height: number },
  also?: { text: string; language: Language },
  glyph?: readonly Stroke[],
): Sheet {
  const texts: Text[] = [{ level: 'title', text: title, scale: 0.72 }]
  if (also) texts.push({ level: 'title', ...also, scale: 0.46, before: 0.3 })
  return {
    texts,
    margin: { x: 0.026, y: 0.03 },
    distance: 1.5,
    height: { least: size.height, most: size.height },
    floor: 0.5,
    stand: 'middle',
    ...(glyph === undefined ? {} : { glyph }),
  }
}

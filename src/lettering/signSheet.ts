import type { Language } from '#words'
import type { Sheet, Stroke, Text } from './types.ts'

/** A door's sign, metres. */
export const signSize = { width: 0.42, height: 0.16 }

/** The sign beside a door: the room's title, the same in another language, the room's glyph. */
export function signSheet(
  title: string,
  also?: { text: string; language: Language },
  glyph?: readonly Stroke[],
): Sheet {
  const texts: Text[] = [{ level: 'title', text: title, scale: 0.72 }]
  if (also) texts.push({ level: 'title', ...also, scale: 0.46, before: 0.3, ink: 'second' })
  return {
    texts,
    margin: { x: 0.026, y: 0.03 },
    distance: 1.5,
    height: { least: signSize.height, most: signSize.height },
    floor: 0.5,
    stand: 'middle',
    ...(glyph === undefined ? {} : { glyph }),
  }
}

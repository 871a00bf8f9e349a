import type { Coverage, Sheet } from '#lettering'
import type { Language } from '#words'
import { drawnSheet } from '../drawnSheet.ts'

/** A title as coverage, ink and accent, row by row from the top. */
export type Lettered = { drawn: Coverage; metres: readonly [width: number, height: number] }

/**
 * Writes a title into the middle of a place of that size, to be read from `distance`, `margin` left
 * free on each side of it; metres.
 */
export async function letterTitle(
  title: string,
  language: Language,
  place: { width: number; height: number },
  distance?: number,
  margin = 0,
): Promise<Lettered> {
  const [width, most] = [Math.min(0.9 * place.width, 1), Math.min(0.8 * place.height, 0.6)]
  const sheet: Sheet = {
    texts: [{ level: 'title', text: title }],
    margin: { x: margin, y: margin },
    distance: distance ?? Math.min(1.5, 1.7 * width),
    height: { least: 0, most },
    floor: 0.3,
    align: 'centre',
  }
  const { metres, ...drawn } = await drawnSheet(sheet, width, language)
  return { drawn, metres }
}

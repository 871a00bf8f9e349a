import {
  coverageOf,
  fontsNeeded,
  measureBy,
  paint,
  setPlate,
  type Measure,
  type Sheet,
} from '#lettering'
import type { Language } from '#words'

/** A title as coverage, ink and accent, row by row from the top. */
export type Lettered = {
  coverage: Uint8Array<ArrayBuffer>
  pixels: readonly [width: number, height: number]
  metres: readonly [width: number, height: number]
}

const pixelsPerMetre = 480
/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

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
    texts: [{ level: 'title', text: title, ink: 'second' }],
    margin: { x: margin, y: margin },
    distance: distance ?? Math.min(1.5, 1.7 * width),
    height: { least: 0, most },
    floor: 0.3,
    align: 'centre',
  }
  const set = (measure: Measure) => setPlate(sheet, width, language, measure)
  // A font that does not come is written in its fallback.
  await Promise.allSettled(
    fontsNeeded([set(guess)]).map(({ font, text }) => document.fonts.load(font, text)),
  )
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const layout = set(measureBy(context))
  canvas.width = Math.ceil(layout.width * pixelsPerMetre)
  canvas.height = Math.ceil(layout.height * pixelsPerMetre)
  paint(context, layout, pixelsPerMetre, { x: 0, y: 0 })
  const { coverage } = coverageOf(context.getImageData(0, 0, canvas.width, canvas.height))
  return {
    coverage,
    pixels: [canvas.width, canvas.height],
    metres: [layout.width, layout.height],
  }
}

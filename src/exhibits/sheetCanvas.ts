import { fontsNeeded, measureBy, paint, setPlate, type Measure, type Sheet } from '#lettering'
import type { Language } from '#words'

/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

/**
 * A sheet set on a plate so wide, metres, and painted on a canvas of its own; `metres` is how large it
 * came out.
 */
export async function sheetCanvas(
  sheet: Sheet,
  width: number,
  language: Language,
  pixelsPerMetre: number,
): Promise<{
  context: CanvasRenderingContext2D
  metres: readonly [width: number, height: number]
}> {
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
  return { context, metres: [layout.width, layout.height] }
}

import {
  coverageOf,
  fontsNeeded,
  measureBy,
  paint,
  setPlate,
  type Coverage,
  type Measure,
  type Sheet,
} from '#lettering'
import type { Language } from '#words'

/** Roughly as wide as letters are; good enough to know which ones will be needed. */
const guess: Measure = (text) => text.length * 0.55

/** A sheet written on a plate of that width, metres, as coverage; for what changes while one looks. */
export async function writtenOn(
  sheet: Sheet,
  width: number,
  language: Language,
  pixelsPerMetre: number,
): Promise<Coverage> {
  const needed = fontsNeeded([setPlate(sheet, width, language, guess)])
  // A font that does not come is written in its fallback.
  await Promise.allSettled(needed.map(({ font, text }) => document.fonts.load(font, text)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * pixelsPerMetre)
  canvas.height = Math.round(sheet.height.most * pixelsPerMetre)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const layout = setPlate(sheet, width, language, measureBy(context))
  paint(context, layout, pixelsPerMetre, { x: 0, y: 0 })
  return coverageOf(context.getImageData(0, 0, canvas.width, canvas.height))
}

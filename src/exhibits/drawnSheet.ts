import { coverageOf, type Coverage, type Sheet } from '#lettering'
import type { Language } from '#words'
import { sheetCanvas } from './sheetCanvas.ts'

/** A sheet set on a plate so wide (metres), as coverage; `metres` is how large the plate is. */
export async function drawnSheet(
  sheet: Sheet,
  width: number,
  language: Language,
  pixelsPerMetre = 480,
): Promise<Coverage & { metres: readonly [width: number, height: number] }> {
  const { context, metres } = await sheetCanvas(sheet, width, language, pixelsPerMetre)
  const { canvas } = context
  return { ...coverageOf(context.getImageData(0, 0, canvas.width, canvas.height)), metres }
}

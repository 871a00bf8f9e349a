import type { Coverage, Sheet } from '#lettering'
import type { Language } from '#words'
import { inkCanvas } from './inkCanvas.ts'
import { sheetCanvas } from './sheetCanvas.ts'

/** A sheet on a plate so wide (metres), and where it lies on a common canvas (pixels). */
type LaidSheet = { sheet: Sheet; width: number; left: number; top: number }

/** Sheets painted on one canvas of that size. Rejects where the browser has none. */
export async function sheetsTogether(
  [across, down]: readonly [across: number, down: number],
  laid: readonly LaidSheet[],
  language: Language,
  pixelsPerMetre: number,
): Promise<Coverage> {
  const { context, coverage } = inkCanvas(across, down)
  await Promise.all(
    laid.map(async ({ sheet, width, left, top }) => {
      const drawn = await sheetCanvas(sheet, width, language, pixelsPerMetre)
      context.drawImage(drawn.context.canvas, left, top)
    }),
  )
  return coverage()
}

import { fontCss } from './fontCss.ts'
import type { Measure } from './types.ts'

/** What a measurer needs of a 2-D context. */
type Scale = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>

/** Large enough that hinting and rounding do not show. Pixels. */
const size = 100

/**
 * Measures by a canvas, each text once. The fonts must be loaded before: a width that was measured
 * in a fallback is kept.
 */
export function measureBy(context: Scale): Measure {
  const known = new Map<string, Map<string, number>>()
  return (text, font) => {
    const css = fontCss(font, size)
    const widths = known.get(css) ?? new Map<string, number>()
    known.set(css, widths)
    const measured = widths.get(text)
    if (measured !== undefined) return measured
    if (context.font !== css) context.font = css
    const width = context.measureText(text).width / size
    widths.set(text, width)
    return width
  }
}

import type { Language } from '#words'
import { atOnce } from '#kit'
import { sealOf, sealSide } from './sealOf.ts'
import { leastScale } from './setText.ts'
import { stack } from './stack.ts'
import type { Bar, Drawing, Layout, Line, Measure, Sheet, Stroke } from './types.ts'
import { zones, type Zones } from './zones.ts'

/** One step of shrinking. */
const step = 0.96
/** How far over the foot's capitals the hairline lies, of the space there. */
const hairline = 0.42
/** Thickness of the hairline over the foot, metres for each metre of reading. */
const hair = 0.001

/**
 * Sets a sheet on a plate of that width, metres: what stands where, and how high the plate is.
 * Text that is too high for the plate shrinks in steps down to its floors; what is still too high
 * makes the plate higher than it may be, and `fits` says so.
 */
export const setPlate = (...plate: Parameters<typeof setInSteps>): Layout =>
  atOnce(setInSteps(...plate))

/** The same a size of its text a step. */
export function* setInSteps(
  sheet: Sheet,
  width: number,
  language: Language,
  measure: Measure,
): Generator<undefined, Layout> {
  const least = leastScale(sheet, language)
  for (let scale = sheet.grow ?? 1; ; scale = Math.max(least, scale * step)) {
    const set = zones(sheet, width, language, measure, scale)
    const { head, under, body, over, foot } = set.heights
    const needed = head + under + body + over + foot + 2 * sheet.margin.y
    const fits = set.whole && needed <= sheet.height.most + 1e-9
    if (!fits && scale > least) {
      yield
      continue
    }
    const height = Math.max(needed, sheet.height.least)
    const drawings = drawingsOf(sheet, set.drawn)
    return { width, height, ...place(sheet, set, needed, height, measure), drawings, scale, fits }
  }
}

function place(
  sheet: Sheet,
  set: Zones,
  needed: number,
  height: number,
  measure: Measure,
): { lines: Line[]; bars: Bar[] } {
  const { margin, align, stand, distance } = sheet
  const { left, inner, heights } = set
  const middle = stand === 'middle'
  const top = margin.y + (middle ? (height - needed) / 2 : 0)
  const under = top + heights.head + heights.under
  const footTop = middle ? under + heights.body + heights.over : height - margin.y - heights.foot

  const lines = [
    ...stack(set.head, { x: left, y: top, width: inner }, align, measure),
    ...set.columns.flatMap((rows, at) => {
      const x = left + at * (set.column + set.gap)
      return stack(rows, { x, y: under, width: set.column }, align, measure)
    }),
    ...stack(set.foot, { x: left, y: footTop, width: inner }, align, measure),
  ]
  const bars: Bar[] = []
  if (set.foot.length > 0 && align !== 'centre') {
    const y = footTop - heights.over * hairline
    bars.push({ x: left, y, width: inner, height: hair * distance, round: 0, ink: 'ink' })
  }
  if (sheet.seal !== undefined) {
    const x = left + inner - sealSide
    const [square, code] = sealOf(sheet.seal, x, margin.y, measure)
    bars.push(square)
    lines.push(code)
  }
  return { lines, bars }
}

function drawingsOf({ glyph = [], figure, margin }: Sheet, drawn: number): Drawing[] {
  const at = (strokes: readonly Stroke[], left: number, top: number, side: number) =>
    strokes.map((stroke): Drawing => ({
      stroke: stroke.map(([x, y]) => [left + x * side, top + y * side] as const),
      thick: side * 0.05,
      ink: 'seal',
    }))
  return [
    ...at(glyph, margin.x, margin.y, drawn),
    ...(figure ? at(figure.strokes, figure.x, figure.y, figure.side) : []),
  ]
}

import type { Language } from '#words'
import { sealSide } from './sealOf.ts'
import { setText, type Row } from './setText.ts'
import { halved } from './halved.ts'
import { heightOf } from './stack.ts'
import type { Measure, Sheet, Text } from './types.ts'

/** Between columns, and between a seal and the text, metres for each metre of reading. */
const gutter = 0.036

/** Between a glyph and the text, of the glyph's side. */
const glyphGap = 0.3

/** A sheet's lines in their zones, and how high these are. Lengths in metres. */
export type Zones = {
  left: number
  inner: number
  gap: number
  /** Side of the glyph's square; 0 without one. */
  drawn: number
  column: number
  head: Row[]
  columns: Row[][]
  foot: Row[]
  heights: { head: number; under: number; body: number; over: number; foot: number }
  /** Whether no word of a heading had to be broken. */
  whole: boolean
}

/** Sets a sheet's texts at that scale: what comes before the columns, in them, and at the foot. */
export function zones(
  sheet: Sheet,
  width: number,
  language: Language,
  measure: Measure,
  scale: number,
): Zones {
  const gap = gutter * sheet.distance
  const drawn = sheet.glyph ? sheet.height.least - 2 * sheet.margin.y : 0
  const left = sheet.margin.x + drawn * (1 + glyphGap)
  const inner = width - left - sheet.margin.x
  const count = sheet.columns ?? 1
  const column = (inner - (count - 1) * gap) / count
  const beside = sheet.seal === undefined ? 0 : sealSide + gap
  const set = (text: Text, room: number) => setText(text, sheet, language, scale, room, measure)

  const parts = parted(sheet.texts, count)
  const heads = parts.head.map((text, at) => set(text, at === 0 ? inner - beside : inner))
  const bodies = parts.body.map((text) => set(text, column))
  const feet = parts.foot.map((text) => set(text, inner))

  const head = heads.flatMap(({ rows }) => rows)
  const columns = count === 1 ? [] : halved(bodies.flatMap(({ rows }) => rows))
  const foot = feet.flatMap(({ rows }) => rows)
  const heights = {
    head: heightOf(head),
    under: head.length > 0 ? above(columns[0]) : 0,
    body: Math.max(0, ...columns.map(heightOf)),
    over: above(foot),
    foot: heightOf(foot),
  }
  const whole = [...heads, ...bodies, ...feet].every((one) => one.whole)
  return { left, inner, gap, drawn, column, head, columns, foot, heights, whole }
}

/** With one column everything stands under one another; with two the body text fills them. */
function parted(texts: readonly Text[], count: number) {
  const foot = texts.filter((text) => text.foot)
  const rest = texts.filter((text) => !text.foot)
  const first = count === 1 ? -1 : rest.findIndex(({ level }) => level === 'body')
  const cut = first < 0 ? rest.length : first
  return { head: rest.slice(0, cut), body: rest.slice(cut), foot }
}

/** Space over the capitals of rows that begin a zone. */
function above(rows: readonly Row[] | undefined): number {
  const first = rows?.[0]
  return first ? first.before + 0.5 * first.em : 0
}

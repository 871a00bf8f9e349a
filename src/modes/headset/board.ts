import {
  breakLines,
  fontOf,
  levels,
  type Bar,
  type Drawing,
  type Layout,
  type Level,
  type Line,
  type Measure,
  type Stroke,
} from '#lettering'
import type { Language } from '#words'
import type { Block, Key, Region } from './boardTypes.ts'

/** From how far a board is read, metres; one that stands nearer is as much smaller. */
export const reading = 1.4
/** A length that is seen as so many dmm from there, metres. */
export const dmm = (size: number): number => (size * reading) / 1000

/** Width of a board, and round its text. */
export const boardWidth = 0.9
const margin = dmm(30)
/** Between blocks and between keys; a key's least height, its text's rim, and how round it is. */
const [gap, keyHeight, rim, round] = [dmm(16), dmm(64), dmm(14), dmm(5)]
/** What stands on keys. */
const keyLevel: Level = 'body'

/** A board that has been set, and where its keys are. */
export type SetBoard = { layout: Layout; regions: Region[] }

/** A text in lines as wide as a board. */
export const linesOf = (
  text: string,
  level: Level,
  language: Language,
  measure: Measure,
  wide = boardWidth,
): string[] => breakLines(text, fontOf(level, language), (wide - 2 * margin) / emOf(level), measure)

const emOf = (level: Level): number => dmm(levels[level].dmm)
const leadingOf = (level: Level, language: Language): number =>
  emOf(level) * levels[level].leading[language === 'zh' ? 'han' : 'alphabet']

/** Sets a board's blocks under one another; it is as high as they ask. Lengths in metres. */
export function setBoard(
  blocks: readonly Block[],
  language: Language,
  measure: Measure,
  wide = boardWidth,
): SetBoard {
  const inner = wide - 2 * margin
  const lines: Line[] = []
  const bars: Bar[] = []
  const drawings: Drawing[] = []
  const regions: Region[] = []
  let y = margin
  for (const block of blocks) {
    if ('lines' in block) {
      const { level, ink = 'ink' } = block
      const em = emOf(level)
      for (const text of block.lines) {
        y += leadingOf(level, language)
        lines.push({ text, x: margin, y: y - 0.3 * em, em, font: fontOf(level, language), ink })
      }
      if (block.lines.length > 0) y += gap
      continue
    }
    if ('drawing' in block) {
      const left = (wide - block.width) / 2
      for (const bar of block.drawing) bars.push({ ...bar, x: left + bar.x, y: y + bar.y })
      y += block.height + gap
      continue
    }
    const width = (inner - (block.columns - 1) * gap) / block.columns
    for (let first = 0; first < block.keys.length; first += block.columns) {
      const row = block.keys.slice(first, first + block.columns)
      const labels = row.map((key) => (key ? labelOf(key, width, language, measure) : []))
      const most = Math.max(1, ...labels.map(({ length }) => length))
      const height = Math.max(keyHeight, most * leadingOf('caption', language) * 1.2 + 2 * rim)
      row.forEach((key, column) => {
        if (!key) return
        const region = { x: margin + column * (width + gap), y, width, height, key }
        regions.push(region)
        bars.push(...frameOf(region))
        const drawn = iconOf(region)
        if (drawn) drawings.push(drawn)
        else lines.push(...written(region, labels[column] ?? [], language, measure))
      })
      y += height + gap
    }
  }
  const height = y - gap + margin
  return { layout: { width: wide, height, lines, bars, drawings, scale: 1, fits: true }, regions }
}

const labelOf = ({ icon, label }: Key, width: number, language: Language, measure: Measure) =>
  icon
    ? []
    : breakLines(
        label,
        fontOf(keyLevel, language),
        (width - 2 * rim) / emOf(keyLevel),
        measure,
        true,
      )

/** A key that is on is filled; another has a line round it. */
function frameOf({ x, y, width, height, key }: Region): Bar[] {
  const line = dmm(2)
  const outer: Bar = { x, y, width, height, round, ink: 'ink' }
  if (key.on) return [outer]
  const within = { x: x + line, y: y + line, width: width - 2 * line, height: height - 2 * line }
  return [outer, { ...within, round: round - line, ink: 'cut' }]
}

function written(
  { x, y, width, height, key }: Region,
  label: readonly string[],
  language: Language,
  measure: Measure,
): Line[] {
  const em = emOf(keyLevel)
  const leading = leadingOf('caption', language) * 1.2
  const font = fontOf(keyLevel, language)
  const top = y + (height - label.length * leading) / 2
  return label.map((text, at) => ({
    text,
    x: x + (width - measure(text, font) * em) / 2,
    y: top + at * leading + leading / 2 + 0.36 * em,
    em,
    font,
    ink: key.on ? 'cut' : 'ink',
  }))
}

/** A pointed bracket, to the left or to the right, in a unit square. */
const brackets: Record<'back' | 'on', Stroke> = {
  back: [
    [0.62, 0.2],
    [0.38, 0.5],
    [0.62, 0.8],
  ],
  on: [
    [0.38, 0.2],
    [0.62, 0.5],
    [0.38, 0.8],
  ],
}

function iconOf({ x, y, width, height, key }: Region): Drawing | undefined {
  if (!key.icon) return undefined
  const side = height * 0.6
  const [left, top] = [x + (width - side) / 2, y + (height - side) / 2]
  const stroke = brackets[key.icon].map(([a, b]) => [left + a * side, top + b * side] as const)
  return { stroke, thick: dmm(4), ink: 'ink' }
}

import type { Exhibition } from '#exhibition'
import type { Piece } from '#kit'
import type { Language } from '#words'
import type { Codes } from './codes.ts'
import { ink, line, wrapped } from './ink.ts'
import { planWords } from './planWords.ts'
import { column } from './sheet.ts'

/** How the list may be set, the most readable first: columns and the height of letters, millimetres. */
const settings = [
  { columns: 1, size: 3 },
  { columns: 1, size: 2.6 },
  { columns: 2, size: 2.4 },
  { columns: 2, size: 2.1 },
  { columns: 3, size: 1.9 },
] as const
const gutter = 4

type Entry = { code: string; title: string; head: boolean }

/**
 * Every room with what stands in it, at the right of the sheet; where that is too much for a sheet,
 * only the rooms with how many works each has; and of those as many as there is place for.
 */
export function listWorks(exhibition: Exhibition, codes: Codes, language: Language): Piece {
  const words = planWords[language]
  const rooms = exhibition.rooms.map(({ id, title }) => ({
    code: codes.get(id) ?? '',
    title: title[language],
    head: true,
  }))
  const whole = exhibition.rooms.flatMap(({ exhibits }, r): Entry[] => [
    ...rooms.slice(r, r + 1),
    ...exhibits.map(({ id, title }) => ({
      code: codes.get(id) ?? '',
      title: title[language],
      head: false,
    })),
  ])
  const short = exhibition.rooms.flatMap(({ exhibits }, r): Entry[] => [
    ...rooms.slice(r, r + 1),
    { code: '', title: words.works(exhibits.length), head: false },
  ])
  for (const entries of [whole, short])
    for (const setting of settings) {
      const set = laid(entries, setting)
      if (set.rest === 0) return levelled(entries, setting)
    }
  const smallest = settings[settings.length - 1] ?? settings[0]
  const { drawn, rest } = laid(rooms, smallest, smallest.size * 1.6)
  const note = rest > 0 ? words.more(rest) : ''
  return [drawn, line(column.x0, column.z1, note, { size: smallest.size, fill: ink.second })]
}

type Setting = { columns: number; size: number }

/** The entries, which are known to fit, in columns that end at about the same height. */
function levelled(entries: readonly Entry[], setting: Setting): Piece {
  const step = 5
  let kept = 0
  if (setting.columns > 1)
    while (laid(entries, setting, kept + step).rest === 0 && kept < 200) kept += step
  return laid(entries, setting, kept).drawn
}

/** The entries in columns, and how many found no place. */
function laid(
  entries: readonly Entry[],
  { columns, size }: Setting,
  kept = 0,
): { drawn: Piece; rest: number } {
  const width = (column.x1 - column.x0 - (columns - 1) * gutter) / columns
  const indent = size * 3.4
  const foot = column.z1 - kept
  const drawn: Piece[] = []
  let [at, y] = [0, column.z0]
  for (const [i, { code, title, head }] of entries.entries()) {
    const lines = wrapped(title, size, width - indent, 2)
    const high = lines.length * size * 1.3 + (head ? size * 0.5 : 0)
    // A room's name does not stand alone at the foot of a column.
    if (y + high + (head ? size * 1.3 : 0) > foot) {
      at += 1
      y = column.z0
      if (at === columns) return { drawn, rest: entries.length - i }
    }
    const x = column.x0 + at * (width + gutter)
    if (head && y > column.z0) y += size * 0.5
    const fill = head ? ink.text : ink.second
    drawn.push(line(x, y + size, code, { size, fill, bold: head }))
    for (const each of lines) {
      y += size * 1.3
      drawn.push(line(x + indent, y - size * 0.3, each, { size, fill: ink.text, bold: head }))
    }
  }
  return { drawn, rest: 0 }
}

import type { Atom } from './atoms.ts'
import { seamCosts } from './seamCosts.ts'
import type { Font, Measure } from './types.ts'

/** A last line shorter than these em is a widow, and one of words shorter than this share. */
const widow = { share: 0.2, em: 2.2 }

type Way = { lines: number; cost: number; from: number }

/** The best way to fill lines of `width` em with these pieces, as `breakLines` has it. */
export function bestLines(
  pieces: readonly Atom[],
  font: Font,
  width: number,
  measure: Measure,
  balanced: boolean,
): string[] {
  const widthOf = widths(pieces, font, measure)
  const least = Math.max(font.han ? 0 : width * widow.share, widow.em)
  const seams = balanced ? seamCosts(pieces) : []
  const costOf = (from: number, to: number, wide: number): number => {
    const uneven = (1 - wide / width) ** 2
    if (balanced) return uneven + (seams[to] ?? 0)
    if (to < pieces.length) return uneven
    return from > 0 && wide < least ? 1 : 0
  }
  const ways: (Way | undefined)[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let from = 0; from < pieces.length; from += 1) {
    const way = ways[from]
    if (!way) continue
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const wide = widthOf(from, to)
      if (wide > width + 1e-6 && to > from + 1) break
      const found = { lines: way.lines + 1, cost: way.cost + costOf(from, to, wide), from }
      if (better(found, ways[to])) ways[to] = found
    }
  }
  return traced(pieces, ways)
}

const better = (found: Way, known: Way | undefined): boolean =>
  !known || found.lines < known.lines || (found.lines === known.lines && found.cost < known.cost)

/**
 * The width of a line from its pieces' widths. Kerning across their edges is left out: it draws
 * letters together, so that a line is never wider than this says.
 */
function widths(pieces: readonly Atom[], font: Font, measure: Measure) {
  const space = measure(' ', font)
  const hyphen = measure('-', font)
  const ends = [0]
  let end = 0
  for (const { text, space: spaced } of pieces) {
    end += measure(text, font) + (spaced ? space : 0)
    ends.push(end)
  }
  return (from: number, to: number): number => {
    const last = pieces[to - 1]
    const tail = (last?.hyphen ? hyphen : 0) - (last?.space ? space : 0)
    return (ends[to] ?? 0) - (ends[from] ?? 0) + tail
  }
}

function traced(pieces: readonly Atom[], ways: readonly (Way | undefined)[]): string[] {
  const lines: string[] = []
  for (let to = pieces.length; to > 0;) {
    const way = ways[to]
    if (!way) throw new Error('enfilade: a text was broken nowhere')
    lines.unshift(lineOf(pieces.slice(way.from, to)))
    to = way.from
  }
  return lines
}

function lineOf(pieces: readonly Atom[]): string {
  const line = pieces.map(({ text, space }) => (space ? `${text} ` : text)).join('')
  return pieces.at(-1)?.hyphen ? `${line}-` : line.trimEnd()
}

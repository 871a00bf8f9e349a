import { seeded } from '#kit'
import { checkMotifs } from './motifs.ts'

/** A tile of a pattern: which motif it shows, and by how many quarters it is turned clockwise. */
export type Tile = { motif: number; turn: number }

/** The pattern so far, and six tiles of which three go on with it, in that order. */
export type Puzzle = { shown: readonly Tile[]; choices: readonly Tile[]; answer: readonly number[] }

export const puzzleMeasures = { shown: 5, gaps: 3, choices: 6 } as const

/** A pattern that goes on by one rule: by turns, by three motifs in a row, or by two that turn. */
export function patternPuzzle(seed: number): Puzzle {
  const chance = seeded(seed * 7919 + 17)
  const below = (many: number) => Math.floor(chance() * many)
  const kinds = shuffled(
    checkMotifs.map((_, motif) => motif),
    chance,
  )
  const [first = 0, second = 1, third = 2] = kinds
  const [start, way] = [below(4), below(2) * 2 + 1]
  const rule = below(3)
  const tileAt = (n: number): Tile => {
    const turn = (start + way * n) % 4
    if (rule === 0) return { motif: first, turn }
    if (rule === 1) return { motif: [first, second, third][n % 3] ?? first, turn: start }
    return { motif: n % 2 === 0 ? first : second, turn }
  }
  const shown = Array.from({ length: puzzleMeasures.shown }, (_, n) => tileAt(n))
  const next = Array.from({ length: puzzleMeasures.gaps }, (_, n) => tileAt(shown.length + n))
  // The others look like the pattern and do not go on with it.
  const others = shuffled(
    [first, second].flatMap((motif) => [0, 1, 2, 3].map((turn) => ({ motif, turn }))),
    chance,
  ).filter((tile) => !next.some((right) => same(right, tile)))
  const choices = shuffled([...next, ...others].slice(0, puzzleMeasures.choices), chance)
  return {
    shown,
    choices,
    answer: next.map((right) => choices.findIndex((tile) => same(tile, right))),
  }
}

const same = (a: Tile, b: Tile): boolean => a.motif === b.motif && a.turn === b.turn

function shuffled<Each>(all: readonly Each[], chance: () => number): Each[] {
  return all
    .map((each) => ({ each, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

/** Four digits, 1 to 9; those to be read and those to be heard differ. None is 0: it has no click. */
export function digitsOf(seed: number, way: 'digits' | 'sound'): number[] {
  const chance = seeded(seed * 104_729 + (way === 'sound' ? 3 : 5))
  return Array.from({ length: 4 }, () => 1 + Math.floor(chance() * 9))
}

import { seeded } from '#kit'
import { expect, test } from 'vitest'
import { opening, playable, played } from '../../../src/exhibits/oware/game.ts'

/**
 * The rules as they are published (abapa, the game of tournaments), written down once more by another
 * hand: a board of two rows of letters, ABCDEF before who moves and abcdef before the other.
 */
type Board = { own: number[]; theirs: number[] }

/** Sows the house of that letter and takes; the board as the one who moved sees it, and what was won. */
function sown({ own, theirs }: Board, letter: number): Board & { won: number } {
  const ring = [...own, ...theirs]
  let hand = ring.splice(letter, 1, 0)[0] ?? 0
  let at = letter
  while (hand > 0) {
    at = at === 11 ? 0 : at + 1
    // The twelfth seed leaps over the house from which it came.
    if (at !== letter) {
      ring[at] = (ring[at] ?? 0) + 1
      hand -= 1
    }
  }
  const before = ring.slice(6)
  const after = [...before]
  for (let house = at - 6; house >= 0 && [2, 3].includes(after[house] ?? 0); house -= 1)
    after[house] = 0
  // A grand slam takes nothing, and the move stands.
  const left = after.some((seeds) => seeds > 0) ? after : before
  const sum = (row: number[]) => row.reduce((all, seeds) => all + seeds, 0)
  return { own: ring.slice(0, 6), theirs: left, won: sum(before) - sum(left) }
}

/** The letters that may be sown: whoever can has to feed a side that has nothing. */
function allowed(board: Board): number[] {
  const full = [0, 1, 2, 3, 4, 5].filter((letter) => (board.own[letter] ?? 0) > 0)
  if (board.theirs.some((seeds) => seeds > 0)) return full
  return full.filter((letter) => letter + (board.own[letter] ?? 0) > 5)
}

test.for(Array.from({ length: 60 }, (_, i) => i + 1))(
  'game %i played at random goes as by the other hand',
  (seed) => {
    const chance = seeded(seed)
    let game = opening
    let board: Board = { own: [4, 4, 4, 4, 4, 4], theirs: [4, 4, 4, 4, 4, 4] }
    const won = [0, 0]
    for (let move = 0; !game.over; move += 1) {
      const side = move % 2
      const letters = allowed(board)
      expect(playable(game)).toEqual(letters.map((letter) => letter + 6 * side))
      const letter = letters[Math.floor(chance() * letters.length)] ?? 0
      const next = sown(board, letter)
      won[side] = (won[side] ?? 0) + next.won
      game = played(game, letter + 6 * side)
      board = { own: next.theirs, theirs: next.own }
      const decided = Math.max(...won) >= 25 || (won[0] === 24 && won[1] === 24)
      if (game.over && !decided) {
        // Nobody moves any more: each takes what lies before them.
        const [near, far] = side === 0 ? [next.own, next.theirs] : [next.theirs, next.own]
        won[0] = (won[0] ?? 0) + near.reduce((all, seeds) => all + seeds, 0)
        won[1] = (won[1] ?? 0) + far.reduce((all, seeds) => all + seeds, 0)
      } else {
        const rows = side === 0 ? [...next.own, ...next.theirs] : [...next.theirs, ...next.own]
        expect(game.houses).toEqual(rows)
      }
      expect(game.stores).toEqual(won)
    }
    expect(game.stores[0] + game.stores[1]).toBeLessThanOrEqual(48)
  },
)

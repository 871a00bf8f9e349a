import { other, playable, played, type Game, type Side } from './game.ts'

/** How many moves the table looks ahead (content brief, 4.6). */
const plies = 3

/** What a side has more than the other; seeds that are won for good count double. */
function worth({ stores, houses }: Game, side: Side): number {
  const lead = stores[side] - stores[other(side)]
  const held = (of: Side) => houses.slice(of * 6, of * 6 + 6).filter((seeds) => seeds > 0).length
  return lead * 4 + held(side) - held(other(side))
}

/** The best that a side can reach from here in so many moves, between two bounds. */
function best(game: Game, side: Side, depth: number, low: number, high: number): number {
  if (depth === 0 || game.over) return worth(game, side)
  const own = game.turn === side
  let [least, most] = [low, high]
  for (const house of playable(game)) {
    const value = best(played(game, house), side, depth - 1, least, most)
    if (own) least = Math.max(least, value)
    else most = Math.min(most, value)
    if (least >= most) break
  }
  return own ? least : most
}

/** The house that a player who looks three moves ahead would sow; the first of equals. None at the end. */
export function chosenBy(game: Game): number | undefined {
  let found: { house: number; value: number } | undefined
  for (const house of playable(game)) {
    const value = best(played(game, house), game.turn, plies - 1, -Infinity, Infinity)
    if (!found || value > found.value) found = { house, value }
  }
  return found?.house
}

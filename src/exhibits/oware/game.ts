/**
 * Oware, without board and visitors. Houses count anticlockwise: 0 to 5 are the near side's from its
 * left, 6 to 11 the far side's from its own left. Rules: content brief, 4.6.
 */
export type Side = 0 | 1
export type Game = {
  houses: readonly number[]
  /** What each side has taken. */
  stores: readonly [number, number]
  turn: Side
  /** Moves since seeds were taken last. */
  quiet: number
  over?: true
}

export const houseCount = 12
/** So many seeds win. */
const winning = 25
/** After so many moves without a capture each side keeps what lies in its houses. */
const mostQuiet = 40

export const opening: Game = {
  houses: Array.from({ length: houseCount }, () => 4),
  stores: [0, 0],
  turn: 0,
  quiet: 0,
}

export const other = (side: Side): Side => (side === 0 ? 1 : 0)
/** Whose house it is. */
export const sideOf = (house: number): Side => (house < 6 ? 0 : 1)
/** A side's houses in the order in which they are sown. */
export const housesOf = (side: Side): number[] => [0, 1, 2, 3, 4, 5].map((i) => side * 6 + i)

const seedsOf = (houses: readonly number[], side: Side): number =>
  housesOf(side).reduce((sum, house) => sum + (houses[house] ?? 0), 0)

/** What a move does: where each seed falls, whose houses are emptied, whether a capture is forfeited. */
export type Move = { path: number[]; taken: number[]; forfeited: boolean }

/** Sows a house, one seed at a time; the house itself is skipped, and what was made two or three is taken. */
export function moveFrom(game: Game, house: number): Move {
  const path: number[] = []
  const houses = [...game.houses]
  const seeds = houses[house] ?? 0
  houses[house] = 0
  for (let at = house; path.length < seeds;) {
    at = (at + 1) % houseCount
    if (at === house) continue
    path.push(at)
    houses[at] = (houses[at] ?? 0) + 1
  }
  const against = other(sideOf(house))
  const taken: number[] = []
  const takes = (at: number) => sideOf(at) === against && (houses[at] === 2 || houses[at] === 3)
  for (let at = path.at(-1) ?? house; at >= 0 && path.length > 0 && takes(at); at -= 1)
    taken.push(at)
  const sum = taken.reduce((all, at) => all + (houses[at] ?? 0), 0)
  // Nobody may take everything: such a capture is forfeited.
  const forfeited = sum > 0 && sum === seedsOf(houses, against)
  return { path, taken: forfeited ? [] : taken, forfeited }
}

/** The houses that may be sown: not empty, and where the other side has nothing, those that reach it. */
export function playable(game: Game): number[] {
  if (game.over) return []
  const own = housesOf(game.turn).filter((house) => (game.houses[house] ?? 0) > 0)
  if (seedsOf(game.houses, other(game.turn)) > 0) return own
  return own.filter((house) => moveFrom(game, house).path.some((at) => sideOf(at) !== game.turn))
}

/** The game after that house was sown; the same game where it may not be. */
export function played(game: Game, house: number): Game {
  if (!playable(game).includes(house)) return game
  const { path, taken } = moveFrom(game, house)
  const houses = game.houses.map((seeds, at) =>
    at === house ? 0 : seeds + path.filter((fell) => fell === at).length,
  )
  const won = taken.reduce((sum, at) => sum + (houses[at] ?? 0), 0)
  for (const at of taken) houses[at] = 0
  const { turn } = game
  const [near, far] = game.stores
  const stores: [number, number] = turn === 0 ? [near + won, far] : [near, far + won]
  const next: Game = {
    houses,
    stores,
    turn: other(turn),
    quiet: won > 0 ? 0 : game.quiet + 1,
  }
  const decided = stores.some((sum) => sum >= winning) || (stores[0] === 24 && stores[1] === 24)
  if (decided) return { ...next, over: true }
  return playable(next).length === 0 || next.quiet >= mostQuiet ? gathered(next) : next
}

/** At the end each side takes what lies in its own houses. */
const gathered = ({ houses, stores, turn, quiet }: Game): Game => ({
  houses: houses.map(() => 0),
  stores: [stores[0] + seedsOf(houses, 0), stores[1] + seedsOf(houses, 1)],
  turn,
  quiet,
  over: true,
})

import { houseCount, moveFrom, played, sideOf, type Game } from './game.ts'
import { seatIn, seatInStore } from './measures.ts'

/** Which seeds lie where, in the order in which they came: twelve houses, then the two stores. */
export type Seats = readonly (readonly number[])[]
export const seedCount = 48
export type Place = readonly [x: number, y: number, z: number]

/** A seed's way from one place to another, its turn among all ways of a replay. */
export type Flight = { seed: number; from: Place; to: Place; turn: number }

/** Seeds laid out as a game has them. */
export function seatsOf({ houses, stores }: Game): Seats {
  let next = 0
  return [...houses, ...stores].map((count) => Array.from({ length: count }, () => next++))
}

/** Where a seed lies that is the so-manyth of its house or store. */
export const placeOf = (seat: number, nth: number): Place =>
  seat < houseCount ? seatIn(seat, nth) : seatInStore(seat - houseCount, nth)

/** The ways of all seeds while these houses are sown one after the other, and where they lie then. */
export function flightsOf(
  before: Game,
  seats: Seats,
  sown: readonly number[],
): { flights: Flight[]; seats: Seats; turns: number } {
  const now = seats.map((seeds) => [...seeds])
  const flights: Flight[] = []
  let [game, turn] = [before, 0]
  const carry = (seed: number, from: Place, seat: number) => {
    const there = now[seat]
    if (!there) return
    flights.push({ seed, from, to: placeOf(seat, there.length), turn })
    there.push(seed)
  }
  const empty = (seat: number, to: (i: number) => number, oneByOne: boolean) => {
    const seeds = now[seat] ?? []
    now[seat] = []
    seeds.forEach((seed, i) => {
      carry(seed, placeOf(seat, i), to(i))
      if (oneByOne) turn += 1
    })
  }
  for (const house of sown) {
    const { path, taken } = moveFrom(game, house)
    empty(house, (i) => path[i] ?? house, true)
    turn += 1
    for (const at of taken) {
      empty(at, () => houseCount + sideOf(house), false)
      turn += 2
    }
    game = played(game, house)
  }
  // At the end each side takes what lies before it.
  if (game.over)
    now.slice(0, houseCount).forEach((seeds, at) => {
      if (seeds.length > 0 && game.houses[at] === 0) empty(at, () => houseCount + sideOf(at), false)
    })
  return { flights, seats: now, turns: turn + 2 }
}

/** Where a seed is so far through its flight (0 to 1): over a low arc, as a hand drops it. */
export function onTheWay({ from, to }: Flight, part: number): [number, number, number] {
  const go = part * part * (3 - 2 * part)
  return [
    from[0] + (to[0] - from[0]) * go,
    from[1] + (to[1] - from[1]) * go + 0.07 * Math.sin(Math.PI * go),
    from[2] + (to[2] - from[2]) * go,
  ]
}

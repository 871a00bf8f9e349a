import type { Clock } from '#kit'
import type { Motion } from '../useFollowing.ts'
import {
  flightsOf,
  onTheWay,
  placeOf,
  seatsOf,
  type Flight,
  type Place,
  type Seats,
} from './flights.ts'
import { owareState } from './rule.ts'

/** Milliseconds of what is sown after a press, and the part of a seed's turns that it is in the air. */
const time = 3400
const aloft = 2.2

/** Seeds that are sown one after the other as the game's state goes on. */
export type Sowing = Motion & {
  /** Sets every seed where it is now. */
  place: (set: (seed: number, place: Place) => void) => void
}

export function createSowing(clock: Clock, first: unknown): Sowing {
  let seats: Seats = seatsOf(owareState(first).game)
  let flights: readonly Flight[] = []
  let turns = 1
  let begun = -Infinity
  const part = () => Math.min(1, (clock.now() - begun) / time)
  return {
    time,
    moves: () => part() < 1,
    follow: (state, cut) => {
      const { game, before, sown } = owareState(state)
      const counts = [...before.houses, ...before.stores]
      const lies = seats.every((seeds, i) => seeds.length === counts[i])
      if (sown.length === 0 || cut) {
        // A hint or a refusal moves nothing.
        const same = [...game.houses, ...game.stores].every((n, i) => seats[i]?.length === n)
        if (!same) seats = seatsOf(game)
        if (cut || !same) {
          flights = []
          begun = -Infinity
        }
        return
      }
      if (!lies && [...game.houses, ...game.stores].every((n, i) => seats[i]?.length === n)) return
      const replay = flightsOf(before, lies ? seats : seatsOf(before), sown)
      flights = replay.flights
      turns = replay.turns
      seats = replay.seats
      begun = clock.now()
    },
    place: (set) => {
      seats.forEach((seeds, seat) => seeds.forEach((seed, nth) => set(seed, placeOf(seat, nth))))
      const at = part() * (turns + aloft)
      const done = part() >= 1
      // A seed that flies twice waits between its flights.
      const next = new Set<number>()
      for (const flight of done ? [] : flights) {
        const own = (at - flight.turn) / aloft
        if (own <= 0 && next.has(flight.seed)) continue
        next.add(flight.seed)
        set(flight.seed, own <= 0 ? flight.from : onTheWay(flight, Math.min(1, own)))
      }
    },
  }
}

import type { Outline, Pins } from '#exhibition'
import { contains } from '#kit'
import type { WholePins } from '../completePins.ts'
import { createUnion } from './union.ts'
import { own } from './content.ts'
import { openingIn, soundOpenings, soundRooms, spacesOf } from './soundPins.ts'

/** Whether the curator pinned everything: nothing is then planned, and the plan is theirs. */
export function isWhole(plan: Pins, outline: Outline<unknown>): plan is WholePins {
  const { arrival } = plan
  const rooms = soundRooms(outline)
  if (!arrival || rooms.size < outline.rooms.length) return false
  if (![...rooms.values()].some((room) => contains(room, arrival.x, arrival.z))) return false
  const openings = soundOpenings(outline)
  const spaces = spacesOf(rooms, plan.courts)
  if (openings.length < plan.openings.length) return false
  if (openings.some((pin) => !openingIn(pin, spaces))) return false
  const union = createUnion()
  for (const {
    kind,
    between: [a, b],
  } of openings)
    if (kind === 'doorway' && b !== undefined) union.join(a, b)
  const [first] = rooms.keys()
  if (first === undefined) return false
  return outline.rooms.every(
    ({ id, exhibits }) =>
      union.find(id) === union.find(first) &&
      exhibits.every((exhibit) => {
        const pins = own(plan.hangings, exhibit.id)
        return exhibit.places.every((_, i) => {
          const pin = pins?.[i]
          return pin !== undefined && ('at' in pin || pin.along !== undefined)
        })
      }),
  )
}

import { referTo, type Origins } from './danglings.ts'
import type { Path, Say } from './say.ts'
import type { Exhibition, Pins } from './types.ts'

/**
 * Says pins of what is not there, and takes them out or leads them where they plainly meant. An
 * exhibit that is pinned to more or fewer spots than it has things is left to the planner.
 */
export function settlePins(exhibition: Exhibition, origins: Origins, say: Say): void {
  const { rooms, plan } = exhibition
  const exhibits = rooms.flatMap((room) => room.exhibits)
  const byId = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]))
  const refer = referTo(say, origins.unread)
  const roomIds = rooms.map(({ id }) => id)
  const toRoom = refer('room', roomIds, 'add a file for it in rooms/, or leave it out')
  const toExhibit = refer('exhibit', [...byId.keys()], 'leave it out, or name an exhibit of a room')
  const seen = [...byId.keys(), ...roomIds]
  const toView = refer('room or exhibit', seen, 'leave it out, or name one that is there')

  plan.rooms = pinned(plan.rooms, ['plan', 'rooms'], toRoom)
  plan.hangings = pinned(plan.hangings, ['plan', 'hangings'], toExhibit)
  plan.views = pinned(plan.views, ['plan', 'views'], toView)
  const places = [...Object.keys(plan.rooms), ...Object.keys(plan.courts)]
  const fix = `name one of: ${places.slice(0, 20).join(', ')}`
  const toPlace = refer('room or court in the plan', places, fix)
  plan.openings = plan.openings.flatMap((opening, o): Pins['openings'] => {
    const at: Path = ['plan', 'openings', o, 'between']
    const [one, other] = opening.between.map((id, i) => toPlace(id, [...at, i]))
    if (one === undefined || (opening.between.length === 2 && other === undefined)) return []
    return [{ ...opening, between: other === undefined ? [one] : [one, other] }]
  })
  for (const [id, spots] of Object.entries(plan.hangings)) {
    const exhibit = byId.get(id)
    if (!exhibit || exhibit.places.length === spots.length) continue
    const [things, pins] = [exhibit.places.length, spots.length]
    say(['plan', 'hangings', id], {
      says: `${id} stands or hangs in ${things === 1 ? 'one place' : `${things} places`}, and the plan has ${pins} for it`,
      fix: `hang it as often as it has places (${things}), or leave it to the planner`,
    })
    delete plan.hangings[id]
  }
}

/** The pins whose names lead somewhere, under the names that were meant. */
function pinned<Pin>(
  pins: Record<string, Pin>,
  at: Path,
  to: (id: string, path: Path, rename: true) => string | undefined,
): Record<string, Pin> {
  const kept = Object.entries(pins).flatMap(([id, pin]): [string, Pin][] => {
    const meant = to(id, [...at, id], true)
    // Two pins of one thing: the one that bears its name holds.
    if (meant === undefined || (meant !== id && Object.hasOwn(pins, meant))) return []
    return [[meant, pin]]
  })
  return Object.fromEntries(kept)
}

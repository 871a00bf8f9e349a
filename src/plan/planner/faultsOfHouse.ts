import type { Outline } from '#exhibition'
import { contains, grown } from '#kit'
import { grouped } from '../cells.ts'
import type { Fault } from '../planProblems.ts'
import { createUnion } from './union.ts'
import { own } from './content.ts'
import type { House } from './planHouse.ts'
import { longLook } from './sightLine.ts'
import { openingIn } from './soundPins.ts'

/** What could not be kept once the house was planned: openings, views, arrival, space, ways. */
export function faultsOfHouse(outline: Outline<unknown>, house: House): Fault[] {
  return [
    ...lostOpenings(outline, house),
    ...lostViews(outline, house),
    ...lostArrival(outline, house),
    ...house.tight.map((id) => ({
      path: ['plan', 'rooms', id],
      says: `${id} is too small: its exhibits hang closer than 1.6 m, or one hides another`,
      fix: 'make it larger, move an exhibit to another room, or leave its pin out',
    })),
    ...house.untitled.map((id) => ({
      path: ['plan', 'rooms', id],
      says: `no wall of ${id} has room for its title beside the way in`,
      fix: 'make it larger, move what is pinned on its walls, or leave its pin out',
    })),
    ...longLooks(outline, house),
    ...cutOff(outline, house),
  ]
}

function lostOpenings({ plan }: Outline<unknown>, { openings }: House): Fault[] {
  const kept = new Set(openings)
  return plan.openings.flatMap((pin, o) => {
    if (kept.has(pin)) return []
    const [from, to] = pin.between
    return [
      {
        path: ['plan', 'openings', o],
        says: `the ${pin.kind} at ${pin.at.join(', ')} is in no wall that ${from} and ${to ?? 'the outside'} share`,
        fix: 'put it on the line of that wall, wholly between its corners, or leave it out',
      },
    ]
  })
}

function lostViews({ rooms, plan }: Outline<unknown>, { planned }: House): Fault[] {
  return rooms.flatMap(({ id, exhibits }) =>
    exhibits.flatMap((exhibit) => {
      const view = own(plan.views, exhibit.id)
      const outer = planned.get(id)?.outer
      if (!view || !outer || contains(grown(outer, -0.5), view.x, view.z)) return []
      return [
        {
          path: ['plan', 'views', exhibit.id],
          says: `the view of ${exhibit.id} is outside of its room ${id}`,
          fix: 'give a place on the floor of that room, or leave the view out',
        },
      ]
    }),
  )
}

function lostArrival({ plan }: Outline<unknown>, { arrival }: House): Fault[] {
  if (!plan.arrival || plan.arrival === arrival) return []
  return [
    {
      path: ['plan', 'arrival'],
      says: 'one arrives outside of every room',
      fix: 'give a place in the first room, or leave the arrival out',
    },
  ]
}

/** Rows of doorways, not all of them the curator's, that show more than four rooms at once. */
function longLooks({ plan }: Outline<unknown>, { openings, planned }: House): Fault[] {
  const all = openings.flatMap((pin) => {
    const opening = pin.kind === 'doorway' ? openingIn(pin, planned) : undefined
    return opening ? [{ opening, isOurs: !plan.openings.includes(pin) }] : []
  })
  const doors = grouped(
    all.map(({ opening }) => opening),
    ({ sides }) => sides,
  )
  return all.flatMap(({ opening, isOurs }) => {
    const row = isOurs ? longLook(doors, opening) : undefined
    if (!row) return []
    const [a, b] = opening.sides
    const room = [a, b].find((id) => id !== undefined && Object.hasOwn(plan.rooms, id)) ?? a
    return [
      {
        path: ['plan', 'rooms', room],
        says: `one looks through ${row.length} doorways in a row: ${row.map(({ id }) => id).join(', ')}`,
        fix: 'move one of these rooms aside, or leave its pin out',
      },
    ]
  })
}

/** Rooms to which no doorway leads from where one arrives. */
function cutOff({ rooms }: Outline<unknown>, { openings, planned, arrival }: House): Fault[] {
  const union = createUnion()
  for (const {
    kind,
    between: [a, b],
  } of openings)
    if (kind === 'doorway' && b !== undefined) union.join(a, b)
  const first = [...planned.values()].find(({ outer }) => contains(outer, arrival.x, arrival.z))
  if (!first) return []
  return rooms.flatMap(({ id }) =>
    union.find(id) === union.find(first.id)
      ? []
      : [
          {
            path: ['plan', 'rooms', id],
            says: `nothing leads to ${id}: no free room reaches from the others to it`,
            fix: 'move it beside another room, or leave its pin out: the planner then places it',
          },
        ],
  )
}

import type { Findable, Held, KioskSettings, OpenRoom } from '#exhibition'
import type { StoreApi } from 'zustand/vanilla'

/** Whether an exhibit may be opened at a kiosk kept like this. */
export const opensAt =
  ({ exhibits }: KioskSettings) =>
  (exhibit: string): boolean =>
    exhibits?.includes(exhibit) ?? true

type Opens = ReturnType<typeof opensAt>

/**
 * What is held of the exhibition as this kiosk lists it: only what may be opened, and only tours that
 * stop nowhere else. The same object for the same state.
 */
export function narrowedHeld(held: StoreApi<Held>, opens: Opens): StoreApi<Held> {
  let last: { of: Held; is: Held } | undefined
  const narrow = (of: Held): Held => {
    if (last?.of !== of) last = { of, is: narrowed(of, opens) }
    return last.is
  }
  return {
    ...held,
    getState: () => narrow(held.getState()),
    getInitialState: () => narrow(held.getInitialState()),
    subscribe: (told) => held.subscribe((now, was) => told(narrow(now), narrowed(was, opens))),
  }
}

/** What may be looked for where only some exhibits may be opened. Rooms stay. */
export function narrowedFindables(
  found: readonly Findable[],
  { outline }: Held,
  opens: Opens,
): Findable[] {
  const rooms = new Set(outline.rooms.map(({ id }) => id))
  return found.filter(({ id }) => rooms.has(id) || opens(id))
}

function narrowed(held: Held, opens: Opens): Held {
  const { outline, rooms } = held
  return {
    ...held,
    outline: {
      ...outline,
      rooms: outline.rooms.map((room) => ({
        ...room,
        exhibits: room.exhibits.filter(({ id }) => opens(id)),
      })),
      tours: outline.tours.filter(({ stops }) => stops.every(({ exhibit }) => opens(exhibit))),
    },
    rooms: Object.fromEntries(
      Object.entries(rooms).map(([id, room]) => [id, withoutWaysTo(room, opens)]),
    ),
  }
}

/** A room whose cards lead to nothing that is closed. */
function withoutWaysTo(room: OpenRoom, opens: Opens): OpenRoom {
  return {
    ...room,
    exhibits: room.exhibits.map((exhibit) => ({
      ...exhibit,
      related: exhibit.related.filter(opens),
      kin: exhibit.kin
        .map((each) => ({ ...each, exhibits: each.exhibits.filter(opens) }))
        .filter(({ exhibits }) => exhibits.length > 0),
    })),
  }
}

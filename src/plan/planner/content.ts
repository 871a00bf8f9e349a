import type { HangingPin, On, Outline, OutlineRoom, Place, Side, Stand } from '#exhibition'
import type { SetPin } from '../hangExhibits.ts'

/** One thing to hang or to stand; `wall` where the curator says which wall and not where. */
export type Piece = {
  exhibit: string
  place: number
  on: On
  width: number
  height: number
  depth: number
  wall?: Side
  centre?: number
}
type Pinned = { exhibit: string; place: number; given: Place; pin: SetPin }

/** What a room has to hold: what the curator has hung already, and the rest in its order. */
export type Content = {
  id: string
  wing: string
  pieces: Piece[]
  pinned: Pinned[]
  /** Where one stands to see those whose view is pinned. */
  views: ReadonlyMap<string, Stand>
  /** How far the deepest thing on a wall stands out, metres. */
  deep: number
}

/** Sorts a room's exhibits into what is pinned and what the planner hangs. */
export function contentOf(room: OutlineRoom<unknown>, plan: Outline<unknown>['plan']): Content {
  const pieces: Piece[] = []
  const pinned: Pinned[] = []
  const views = new Map<string, Stand>()
  for (const entry of room.exhibits) {
    const pins = own(plan.hangings, entry.id)
    const view = own(plan.views, entry.id)
    if (view) views.set(entry.id, view)
    entry.places.forEach((given, place) => {
      const pin = pins?.[place]
      if (pin && isSet(pin)) pinned.push({ exhibit: entry.id, place, given, pin })
      else pieces.push(pieceOf(entry.id, place, given, pin))
    })
  }
  return {
    id: room.id,
    wing: room.wing,
    pieces,
    pinned,
    views,
    deep: pieces.reduce((most, { on, depth }) => (on === 'wall' ? Math.max(most, depth) : most), 0),
  }
}

/** What a record holds under an id; an id may be `constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

const isSet = (pin: HangingPin): pin is SetPin => 'at' in pin || pin.along !== undefined

function pieceOf(
  exhibit: string,
  place: number,
  { on, size: [width, height, depth] }: Place,
  pin: HangingPin | undefined,
): Piece {
  const piece = { exhibit, place, on, width, height, depth }
  if (!pin || !('wall' in pin)) return piece
  const { wall, centre } = pin
  return { ...piece, wall, ...(centre === undefined ? {} : { centre }) }
}

/** The same with nothing pinned: what a room must hold, wherever it will stand. */
export function loose(content: Content): Content {
  if (content.pinned.length === 0) return content
  const pieces = content.pinned.map(({ exhibit, place, given }) =>
    pieceOf(exhibit, place, given, undefined),
  )
  return { ...content, pieces: [...content.pieces, ...pieces], pinned: [] }
}

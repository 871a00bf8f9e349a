import type { OpeningPin, Outline, RoomPin, Stand } from '#exhibition'
import { contains, type Rect } from '#kit'
import { grouped } from '../cells.ts'
import { hang, type SetPin } from '../hangExhibits.ts'
import { planCourts, planRoom } from '../planRoom.ts'
import type { Hanging, Opening, PlannedRoom } from '../types.ts'
import { viewRoom } from '../views.ts'
import { arriveIn } from './arrive.ts'
import { ceilingOf } from './ceilings.ts'
import { contentOf, own, type Content } from './content.ts'
import { chooseDoors } from './doors.ts'
import { furnish, furnishAnyhow, type Furnished, type Setting } from './furnish.ts'
import { joinsOf } from './joins.ts'
import { layOut } from './layOut.ts'
import { palettesOf } from './palettes.ts'
import type { Given, Site } from './site.ts'
import { createSizes } from './sizes.ts'
import { groundOfPin, openingIn, soundOpenings, soundRooms, spacesOf } from './soundPins.ts'

/** Everything that the planner knows of a house: its pins, and what could not be done. */
export type House = {
  rooms: Map<string, RoomPin>
  openings: OpeningPin[]
  hangings: Map<string, SetPin[]>
  views: Map<string, Stand>
  arrival: Stand
  /** The rooms as they are drawn, by id. */
  planned: ReadonlyMap<string, PlannedRoom>
  /** Rooms whose exhibits hang closer than they ought to. */
  tight: string[]
  untitled: string[]
}

/** Rounds of laying out, hanging and widening what was too small. */
const rounds = 40

/** Plans the whole house: what is pinned as it is, the rest round it. */
export function planHouse(outline: Outline<unknown>): House {
  const contents = outline.rooms.map((room) => contentOf(room, outline.plan))
  const roomPins = soundRooms(outline)
  const { arrival } = outline.plan
  const given: Given = {
    outline,
    contents,
    pinned: new Map([...roomPins].map(([id, pin]) => [id, groundOfPin(pin)])),
    courts: Object.values(outline.plan.courts).map(groundOfPin),
    openings: soundOpenings(outline),
    inWalls: inWallsOf(outline, contents, roomPins),
    arrival,
  }
  const sizes = createSizes()
  const furnishing = createFurnishing()
  const plain = new Set<string>()
  for (let round = 1; ; round += 1) {
    const site = layOut(given, sizes)
    const draft = draw(given, roomPins, site, plain, furnishing)
    const wanting = draft.settings.filter(
      ({ room }, i) => !draft.furnished[i] && !roomPins.has(room.id),
    )
    if (wanting.length === 0 || round === rounds) return finish(given, roomPins, draft)
    for (const { room, openings } of wanting) {
      // A second way into a room is given up before the room is made larger.
      const ring = openings.find(({ id }) => draft.rings.has(id))
      if (ring) plain.add(ring.id)
      else sizes.widen(room.id, room.outer.x1 - room.outer.x0)
    }
  }
}

/** What is pinned in the walls of the rooms that are pinned themselves. */
function inWallsOf(
  outline: Outline<unknown>,
  contents: readonly Content[],
  roomPins: ReadonlyMap<string, RoomPin>,
): Given['inWalls'] {
  const spaces = spacesOf(roomPins, outline.plan.courts)
  const openings = soundOpenings(outline).flatMap((pin) => openingIn(pin, spaces) ?? [])
  const of = (kind: Opening['kind']) =>
    grouped(
      openings.filter((each) => each.kind === kind),
      ({ sides }) => sides,
    )
  const hung = new Map(
    contents.flatMap((content) => {
      const pin = roomPins.get(content.id)
      return pin ? [[content.id, hungIn(planRoom(pin, content.id, ''), content)] as const] : []
    }),
  )
  const byId = new Map(contents.map((content) => [content.id, content]))
  const suits = (id: string, own: readonly Opening[]): boolean => {
    const [pin, content] = [roomPins.get(id), byId.get(id)]
    if (!pin || !content) return true
    const room = planRoom(pin, id, '')
    const { heading } = viewRoom(room, own)
    return furnish({ room, openings: own, heading, arrival: undefined }, content) !== undefined
  }
  return { hung, doors: of('doorway'), windows: of('window'), suits }
}

type Draft = {
  settings: Setting[]
  furnished: (Furnished | undefined)[]
  openings: OpeningPin[]
  rings: ReadonlySet<string>
  arrival: Stand
}

/** One attempt: doors, arrival and hangings for a house that is laid out. */
function draw(
  given: Given,
  roomPins: ReadonlyMap<string, RoomPin>,
  site: Site,
  plain: ReadonlySet<string>,
  furnishing: Furnishing,
): Draft {
  const { outline, contents } = given
  const palettes = palettesOf(contents.map(({ wing }) => wing))
  const rooms = contents.map((content) => {
    const rect = site.rects.get(content.id)
    if (!rect) throw new Error(`enfilade: the room ${content.id} was given no ground`)
    const palette = palettes.get(content.wing) ?? ''
    const pin = roomPins.get(content.id) ?? { ...rect, ceiling: ceilingOf(content, rect), palette }
    return planRoom(pin, content.id, content.wing)
  })
  const spaces = new Map(
    [...rooms, ...planCourts(outline.plan.courts)].map((each) => [each.id, each]),
  )
  const kept = given.openings.flatMap((pin) => {
    const opening = openingIn(pin, spaces)
    return opening ? [{ pin, opening }] : []
  })
  const hung = new Map(rooms.map((room, i) => [room.id, hungIn(room, contents[i])]))
  const joins = joinsOf(
    given,
    site,
    kept.map(({ opening }) => opening),
  ).filter(({ as, rooms: sides }) => as !== 'ring' || !plain.has(sides.join('-')))
  const doors = grouped(
    kept.flatMap(({ opening }) => (opening.kind === 'doorway' ? [opening] : [])),
    ({ sides }) => sides,
  )
  const windows = grouped(
    kept.flatMap(({ opening }) => (opening.kind === 'window' ? [opening] : [])),
    ({ sides }) => sides,
  )
  const made = chooseDoors(
    joins,
    { rects: site.rects, hung, windows, suits: given.inWalls.suits },
    doors,
  )
  const all = [...kept.map(({ opening }) => opening), ...made]
  const ownOf = grouped(all, ({ sides }) => sides)
  const arrival = arrivalOf(given, rooms, ownOf, hung)
  const first = rooms.find(({ outer }) => contains(outer, arrival.x, arrival.z))
  const settings = rooms.map((room): Setting => {
    const openings = ownOf.get(room.id) ?? []
    const here = room === first ? arrival : undefined
    return {
      room,
      openings,
      arrival: here,
      heading: here?.heading ?? viewRoom(room, openings).heading,
    }
  })
  return {
    settings,
    furnished: settings.map((setting, i) => furnishing(setting, contents[i])),
    openings: [...kept.map(({ pin }) => pin), ...made.map(pinOf)],
    rings: new Set(
      joins.flatMap(({ as, rooms: sides }) => (as === 'ring' ? [sides.join('-')] : [])),
    ),
    arrival,
  }
}

const hungIn = (room: PlannedRoom, content: Content | undefined): Hanging[] =>
  (content?.pinned ?? []).map(({ exhibit, given, place, pin }) =>
    hang(exhibit, given, place, pin, room),
  )

type Furnishing = (setting: Setting, content: Content | undefined) => Furnished | undefined

/** Furnishes a room anew only where it or its doors have changed since the last round. */
function createFurnishing(): Furnishing {
  const known = new Map<string, { key: string; furnished: Furnished | undefined }>()
  return (setting, content) => {
    if (!content) return undefined
    const { room, openings, heading, arrival } = setting
    const doors = openings.map(({ x, z, width, kind }) => [x, z, width, kind])
    const key = JSON.stringify([room.outer, room.ceiling, doors, heading, arrival])
    const before = known.get(content.id)
    if (before?.key === key) return before.furnished
    const furnished = furnish(setting, content)
    known.set(content.id, { key, furnished })
    return furnished
  }
}

/** Where it is pinned, if that is in a room; else in the first room. */
function arrivalOf(
  { arrival }: Given,
  rooms: readonly PlannedRoom[],
  openings: ReadonlyMap<string, readonly Opening[]>,
  hung: ReadonlyMap<string, readonly Hanging[]>,
): Stand {
  const isInside = ({ outer }: { outer: Rect }, { x, z }: Stand) => contains(outer, x, z)
  if (arrival && rooms.some((room) => isInside(room, arrival))) return arrival
  const [first] = rooms
  if (!first) throw new Error('enfilade: a house without rooms')
  return arriveIn(first, openings.get(first.id) ?? [], hung.get(first.id) ?? [])
}

const pinOf = ({ sides, x, z, width, height }: Opening): OpeningPin => ({
  kind: 'doorway',
  between: [...sides],
  at: [x, z],
  width,
  height,
})

/** Hangs what would not hang well as well as can be, and writes everything down as pins. */
function finish({ outline, contents }: Given, roomPins: Map<string, RoomPin>, draft: Draft): House {
  const rooms = new Map<string, RoomPin>()
  const hangings = new Map<string, SetPin[]>()
  const views = new Map<string, Stand>()
  const tight: string[] = []
  const untitled: string[] = []
  const put = (exhibit: string, place: number, pin: SetPin) => {
    const pins = hangings.get(exhibit) ?? []
    pins[place] = pin
    hangings.set(exhibit, pins)
  }
  contents.forEach((content, i) => {
    const setting = draft.settings[i]
    if (!setting) return
    const { room } = setting
    const set = draft.furnished[i] ?? furnishAnyhow(setting, content)
    if (set.tight) tight.push(room.id)
    if (set.untitled) untitled.push(room.id)
    const { outer, ceiling = 0, palette } = room
    rooms.set(room.id, roomPins.get(room.id) ?? { ...outer, ceiling, palette })
    for (const { exhibit, place, pin } of content.pinned) put(exhibit, place, pin)
    for (const { piece, pin } of set.hung) put(piece.exhibit, piece.place, pin)
    for (const [exhibit, view] of set.views) views.set(exhibit, view)
    for (const { id } of outline.rooms[i]?.exhibits ?? []) {
      const view = own(outline.plan.views, id)
      if (view) views.set(id, view)
    }
  })
  const planned = new Map(draft.settings.map(({ room }) => [room.id, room]))
  const { openings, arrival } = draft
  return { rooms, openings, hangings, views, arrival, planned, tight, untitled }
}

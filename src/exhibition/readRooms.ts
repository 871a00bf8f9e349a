import type * as z from 'zod'
import { nearest } from './nearest.ts'
import { readPiece } from './readPiece.ts'
import type { Path, Say } from './say.ts'
import { exhibitFile, roomFile } from './schema.ts'
import type { Exhibit, Place, Room, Words } from './types.ts'

/** What a reader must know of a kind. */
export type KindSchema = {
  /** The schema of its `with`. */
  with: z.ZodType
  /** The places that an exhibit of this kind takes where its curator names none. */
  places?: (given: unknown, exhibit: Exhibit) => Place[]
  /** The label of an exhibit whose curator wrote none: what it says itself. */
  label?: (given: unknown) => Words | undefined
}
/** The kinds that a building knows, by name. */
export type KindSchemas = Readonly<Record<string, KindSchema>>

/** Rooms that can be shown, where each part was written, and the ids of what is left out. */
export type Rooms = { read: Room[]; pathOf: (part: Room | Exhibit) => Path; leftOut: string[] }

/** No building holds more. */
const [mostRooms, mostExhibits] = [2000, 20_000]

/** Reads rooms and exhibits one by one: one that cannot be read takes no other along. */
export function readRooms(written: unknown, kinds: KindSchemas, say: Say): Rooms {
  const paths = new Map<Room | Exhibit, Path>()
  const leftOut: string[] = []
  const lost = (part: unknown): void => {
    const id: unknown = Reflect.get(Object(part), 'id')
    if (typeof id === 'string') leftOut.push(id)
  }
  const read: Room[] = []
  let count = 0
  if (written !== undefined && !Array.isArray(written))
    say(['rooms'], { says: 'the rooms should be a list', fix: 'begin each room with a hyphen' })
  const list: unknown[] = Array.isArray(written) ? written : []
  list.forEach((given, r) => {
    const piece = r < mostRooms ? readPiece(roomFile, given, ['rooms', r], say) : undefined
    const inside: unknown = Reflect.get(Object(given), 'exhibits')
    if (!piece) {
      lost(given)
      if (Array.isArray(inside)) inside.forEach(lost)
      return
    }
    const room: Room = { ...piece, exhibits: [] }
    piece.exhibits.forEach((each, e) => {
      count += 1
      const path = ['rooms', r, 'exhibits', e]
      const exhibit = count <= mostExhibits ? readExhibit(each, kinds, path, say) : undefined
      if (!exhibit) return lost(each)
      paths.set(exhibit, path)
      room.exhibits.push(exhibit)
    })
    paths.set(room, ['rooms', r])
    read.push(room)
  })
  if (list.length > mostRooms || count > mostExhibits)
    say(['rooms'], {
      says: `a hall holds ${mostRooms} rooms and ${mostExhibits} exhibits; the rest is left out`,
      fix: 'make two exhibitions of it',
    })
  return { read, leftOut, pathOf: (part) => paths.get(part) ?? [] }
}

function readExhibit(
  written: unknown,
  kinds: KindSchemas,
  path: Path,
  say: Say,
): Exhibit | undefined {
  const exhibit = readPiece(exhibitFile, written, path, say)
  if (!exhibit) return undefined
  const { artefact } = exhibit
  const at = [...path, 'artefact']
  const kind = kindOf(artefact.kind, Object.keys(kinds), [...at, 'kind'], say)
  const known = kind === undefined ? undefined : kinds[kind]
  if (kind === undefined || !known) return undefined
  const given = readPiece(known.with, artefact.with ?? {}, [...at, 'with'], say)
  if (given === undefined) return undefined
  exhibit.artefact = { kind, with: given }
  if (exhibit.label.en === '') exhibit.label = known.label?.(given) ?? exhibit.label
  if (exhibit.places.length === 0) exhibit.places = known.places?.(given, exhibit) ?? []
  if (exhibit.places.length > 0) return exhibit
  // Whoever wrote places has heard of them already.
  const places: unknown = Reflect.get(Object(written), 'places')
  if (Array.isArray(places) && places.length > 0) return undefined
  say(path, {
    says: `${exhibit.id} does not say where it stands and how large it is`,
    fix: 'add places, such as [{ on: wall, size: [1, 0.8, 0.04] }] in metres',
  })
  return undefined
}

/** The kind that is meant; nothing for one that this hall does not know. */
function kindOf(name: string, known: readonly string[], path: Path, say: Say): string | undefined {
  if (known.includes(name)) return name
  const [only, other] = nearest(name, known)
  const says = `"${name.slice(0, 40)}" is no kind that this hall knows`
  if (only !== undefined && other === undefined) {
    say(path, { says, fix: `did you mean ${only}?`, mend: { path: [...path], set: only } })
    return only
  }
  say(path, { says, fix: `one of: ${known.toSorted().join(', ')}` })
  return undefined
}

// First: it tells the library of schemas to make no code from text, before there are any.
export { exhibitionFile, words } from './schema.ts'
export { fill, inOne } from './cut.ts'
export { kioskFile, readKiosk } from './kioskSchema.ts'
export { cutExhibition } from './cuts.ts'
export type { Locate } from './say.ts'
import { languages, type Language } from '#words'
import { referredTo, settleReferences } from './danglings.ts'
import { settleIds } from './doubles.ts'
import { sayGaps } from './gaps.ts'
import { putNames, readNames } from './names.ts'
import { purify } from './purify.ts'
import { readPiece } from './readPiece.ts'
import { readRooms, type KindSchemas, type Rooms } from './readRooms.ts'
import { createListing, spell, type Locate } from './say.ts'
import { headFile } from './schema.ts'
import { settlePins } from './settlePins.ts'
import { settleTours } from './settleTours.ts'
import type { Exhibition } from './types.ts'
import type { Problem } from '#kit'

export type { KindSchema, KindSchemas } from './readRooms.ts'
type Saying = Pick<ReturnType<typeof createListing>, 'say' | 'isSaid'>
export type Reading = { exhibition: Exhibition | undefined; problems: Problem[] }

/**
 * Reads what a curator wrote. Gives the exhibition, or nothing and the problems that prevent it;
 * problems that do not prevent it come along with it. What can be shown is shown: what is plainly
 * meant is read as meant, and a room, an exhibit or a line that cannot be read is left out and named.
 * `names` are put where texts say `{name}`. `unread` are ids in files that could not be read at all.
 */
export function readExhibition(
  written: unknown,
  kinds: KindSchemas,
  names: unknown = {},
  locate: Locate = spell,
  unread: readonly string[] = [],
): Reading {
  const { say, isSaid, problems } = createListing(locate)
  const exhibition = read(written, kinds, names, new Set(unread), { say, isSaid })
  return { exhibition, problems: problems() }
}

function read(
  written: unknown,
  kinds: KindSchemas,
  names: unknown,
  unread: ReadonlySet<string>,
  { say, isSaid }: Saying,
): Exhibition | undefined {
  const pure = purify(written, say)
  if (!pure || typeof pure !== 'object' || Array.isArray(pure)) {
    say([], { says: 'there is no exhibition in it', fix: 'begin with version: 1, id and title' })
    return undefined
  }
  const spokenHere = languagesIn(pure)
  const named = putNames(
    pure,
    readNames(purify(names, say, ['names']), spokenHere, say),
    spokenHere[0] ?? 'en',
    say,
  )
  // It was made of an object just now.
  const { rooms: writtenRooms, ...ownLines } = named as { rooms?: unknown }
  const head = readPiece(headFile, ownLines, [], say)
  const rooms = readRooms(writtenRooms, kinds, say)
  if (!head) return undefined
  if (rooms.read.length === 0) {
    say(['rooms'], {
      says: 'there is no room that can be shown',
      fix: 'write one: id, title, exhibits',
    })
    return undefined
  }
  return settled({ ...head, rooms: rooms.read }, rooms, unread, { say, isSaid })
}

/** The exhibition with everything in it leading somewhere; faults between its parts are said. */
function settled(
  exhibition: Exhibition,
  { pathOf, leftOut }: Rooms,
  unread: ReadonlySet<string>,
  { say, isSaid }: Saying,
): Exhibition {
  const { rooms, ...head } = exhibition
  settleIds(rooms, referredTo(exhibition), pathOf, say)
  const origins = { pathOf, unread: new Set([...unread, ...leftOut]) }
  settleReferences(exhibition, origins, say)
  settlePins(exhibition, origins, say)
  settleTours(exhibition, origins, say)
  const parts = rooms.flatMap((room) => {
    const { exhibits, ...own } = room
    return [
      { part: own, path: pathOf(room) },
      ...exhibits.map((exhibit) => ({ part: exhibit, path: pathOf(exhibit) })),
    ]
  })
  sayGaps(
    [{ part: head, path: [] }, ...parts],
    head.languages,
    (path, told) => isSaid(path) || say(path, told),
  )
  return exhibition
}

/** The languages that an exhibition says it is written in, as far as they can be told before it is read. */
function languagesIn(written: object): readonly Language[] {
  const said: unknown = Reflect.get(written, 'languages')
  const known = languages.filter((each) => Array.isArray(said) && said.includes(each))
  return known.length > 0 ? known : languages
}

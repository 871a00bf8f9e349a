import type { Stand } from '#exhibition'
import { hang } from '../hangExhibits.ts'
import { placeSigns } from '../placeSigns.ts'
import { titleFor } from '../placeTitles.ts'
import type { Hanging, Opening, PlannedRoom } from '../types.ts'
import { boxOf, fixtureBox, groundOf, type Box } from './box.ts'
import type { Content, Piece } from './content.ts'
import { hangPictures, type Hung } from './hangPictures.ts'
import { isSeenFrom, lookAt } from './lookAt.ts'
import { picturesApart } from './measures.ts'
import { freeSpans, type Walled } from './spans.ts'
import { crowd } from './crowd.ts'
import { standThings } from './standThings.ts'

/** A room, what opens in its walls and how one comes in. */
export type Setting = {
  room: PlannedRoom
  openings: readonly Opening[]
  heading: number
  arrival: Stand | undefined
}
export type Furnished = {
  hung: Hung[]
  /** Where each exhibit is seen from. */
  views: ReadonlyMap<string, Stand>
  /** Whether something has less room about it than it ought to. */
  tight: boolean
  /** Whether no wall has room for the room's title. */
  untitled: boolean
}

/**
 * Hangs and stands a room's pieces round what is pinned there. Nothing when the room is too small
 * for them, its title or a place from which each is seen.
 */
export function furnish(setting: Setting, content: Content): Furnished | undefined {
  const pinned = pinnedIn(setting, content)
  const title = titleOf(setting, pinned)
  if (!title && setting.room.ceiling !== undefined) return undefined
  const set = arrange(setting, content, pinned, picturesApart, false)
  if (!set) return undefined
  const views = viewsOf(setting, content, [...pinned, ...set.map(hangingIn(setting))])
  return views.missing
    ? undefined
    : { hung: set, views: views.found, tight: false, untitled: false }
}

/** Whether everything hangs and stands, whether or not it is seen from somewhere. */
export function holds(setting: Setting, content: Content): boolean {
  if (!titleOf(setting, [])) return false
  return arrange(setting, content, [], picturesApart, false) !== undefined
}

/** The same as `furnish` for a room that cannot grow: closer and closer, at last over one another. */
export function furnishAnyhow(setting: Setting, content: Content): Furnished {
  const well = furnish(setting, content)
  if (well) return well
  const pinned = pinnedIn(setting, content)
  let set: Hung[] | undefined
  let tight = false
  for (const apart of [picturesApart, 1.1, 0.3]) {
    set ??= arrange(setting, content, pinned, apart, true)
    if (!set) tight = true
  }
  set ??= crowd(setting, content.pieces)
  const views = viewsOf(setting, content, [...pinned, ...set.map(hangingIn(setting))])
  const untitled = setting.room.ceiling !== undefined && !titleOf(setting, pinned)
  return { hung: set, views: views.found, tight: tight || views.missing, untitled }
}

function pinnedIn({ room }: Setting, { pinned }: Content): Hanging[] {
  return pinned.map(({ exhibit, given, place, pin }) => hang(exhibit, given, place, pin, room))
}

const hangingIn =
  ({ room }: Setting) =>
  ({ piece, pin }: Hung): Hanging => {
    const { exhibit, place, on, width, height, depth } = piece
    return hang(exhibit, { on, size: [width, height, depth] }, place, pin, room)
  }

function titleOf({ room, openings, heading }: Setting, pinned: readonly Hanging[]) {
  return titleFor(room, heading, openings, pinned, placeSigns(openings, [room]))
}

function arrange(
  setting: Setting,
  { pieces, deep, views }: Content,
  pinned: readonly Hanging[],
  apart: number,
  anyhow: boolean,
): Hung[] | undefined {
  const { room } = setting
  const title = titleOf(setting, pinned)
  const walled: Walled = { ...setting, title, hung: pinned, deep }
  const onWall = ({ on }: Piece) => on === 'wall'
  const pictures = hangPictures(pieces.filter(onWall), freeSpans(walled), room, apart)
  if (!pictures) return undefined
  const boxes = [
    ...boxesOf(setting, pinned),
    ...[...pinned, ...pictures.map(hangingIn(setting))].flatMap((each) => lookAlong(each, views)),
  ]
  const things = standThings(
    pieces.filter((piece) => !onWall(piece)),
    { ...setting, deep, boxes: boxes.filter(({ inTheWay }) => inTheWay) },
    anyhow,
  )
  return things && [...pictures, ...things]
}

/** The ground along which somebody looks from a pinned view: nothing is to stand there. */
function lookAlong({ exhibit, place, x, z }: Hanging, views: Content['views']): Box[] {
  const from = place === 0 ? views.get(exhibit) : undefined
  if (!from) return []
  return [0, 0.25, 0.5, 0.75].map((part) => {
    const ground = groundOf(from.x + (x - from.x) * part, from.z + (z - from.z) * part, 0.6, 0.6, 0)
    return { exhibit, ground, low: 0, high: 2, inTheWay: true }
  })
}

const boxesOf = ({ room }: Setting, hangings: readonly Hanging[]): Box[] => [
  ...room.fixtures.map(fixtureBox),
  ...hangings.map(boxOf),
]

function viewsOf(setting: Setting, { views }: Content, hangings: readonly Hanging[]) {
  const boxes = boxesOf(setting, hangings)
  const found = new Map<string, Stand>()
  let missing = false
  for (const hanging of hangings) {
    if (hanging.place !== 0) continue
    const pinned = views.get(hanging.exhibit)
    if (pinned) {
      if (!isSeenFrom(pinned, hanging, boxes)) missing = true
      continue
    }
    const view = lookAt(hanging, boxes, setting.room.clear)
    if (view) found.set(hanging.exhibit, view)
    else missing = true
  }
  return { found, missing }
}

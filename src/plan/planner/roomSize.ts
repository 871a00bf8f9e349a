import type { Rect } from '#kit'
import type { Opening, PlannedRoom } from '../types.ts'
import { planRoom } from '../planRoom.ts'
import { loose, type Content } from './content.ts'
import { furnish, holds } from './furnish.ts'
import { ceilingOf } from './ceilings.ts'
import {
  doorLine,
  doorway,
  edgesApart,
  lane,
  picturesApart,
  smallest,
  standingApart,
  strip,
} from './measures.ts'
import { inwards } from './walls.ts'

/** Through which ends of a row's room one comes and goes: along the row, or from row to row. */
export type Ways = { enter: 'along' | 'across'; leave: 'along' | 'across' | undefined }

/** How much longer than deep a room with rows of things may be. */
const shape = 1.8

/** From a row's outer line to its doors' line: clear of what stands out from the walls. */
export const lineOf = (deep: number): number => Math.max(doorLine, deep + 1.9)

const standing = (content: Content) => loose(content).pieces.filter(({ on }) => on !== 'wall')

/**
 * The least depth across its row in which a room can be laid out, metres; `deepest` is how far the
 * deepest thing on the row's walls stands out.
 */
export function leastDepth(content: Content, deepest = content.deep): number {
  const things = standing(content)
  const stripped = content.deep > 0.3 ? content.deep : 0
  const line = lineOf(deepest) + doorway.width / 2 + 0.4
  const thickest = things.reduce((most, { depth }) => Math.max(most, depth), 0)
  const rows = things.length > 0 ? 2 * Math.max(strip + stripped, line) + thickest + 0.4 : 0
  return Math.max(
    smallest.depth,
    2 * lineOf(deepest) + doorway.width + 0.2,
    Math.ceil(rows * 2) / 2,
  )
}

/** The depth in which it is neither a corridor nor a shaft, metres. */
export function niceDepth(content: Content): number {
  const wall = loose(content).pieces.reduce(
    (sum, { on, width }) => (on === 'wall' ? sum + width + picturesApart : sum),
    0,
  )
  const round = wall > 0 ? (wall + 17) / 2 / 2.3 : 0
  const least = leastDepth(content)
  return Math.max(
    least,
    Math.min(18, Math.round(2 * Math.max(round, rowsDepth(content, least))) / 2),
  )
}

/** The depth for as many rows of things that stand as keep the room in shape, metres. */
function rowsDepth(content: Content, least: number): number {
  const things = standing(content)
  const thickest = things.reduce((most, { depth }) => Math.max(most, depth), 0)
  const long = things.reduce(
    (sum, { width }) => sum + Math.max(standingApart, width + edgesApart),
    0,
  )
  let [depth, rows] = [least, 1]
  while (long / rows + 2 * strip > shape * depth && rows < things.length) {
    rows += 1
    depth += Math.max(standingApart, thickest + lane)
  }
  return depth
}

/** The least width along its row in which a room of that depth holds everything, metres. */
export function leastWidth(given: Content, depth: number, ways: Ways): number {
  const content = loose(given)
  const isEnough = (width: number) => holds(specimen(content, width, depth, ways), content)
  let least = narrowest(isEnough)
  // A little more where something would not be seen.
  for (
    let more = 0;
    more < 8 && !furnish(specimen(content, least, depth, ways), content);
    more += 1
  )
    least += 0.5
  return least
}

/** The least width that is enough, in steps of half a metre. */
function narrowest(isEnough: (width: number) => boolean): number {
  if (isEnough(smallest.width)) return smallest.width
  let low: number = smallest.width
  let high = 2 * low
  while (!isEnough(high) && high < 4000) {
    low = high
    high *= 1.6
  }
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (isEnough(middle)) high = middle
    else low = middle
  }
  return Math.ceil(high * 2) / 2
}

/** A room of that size with doors as a row would give it, entered eastwards or southwards. */
function specimen(content: Content, width: number, depth: number, { enter, leave }: Ways) {
  const outer = { x0: 0, z0: 0, x1: width, z1: depth }
  const line = lineOf(content.deep)
  const room: PlannedRoom = specimenRoom(content, outer)
  const openings: Opening[] = [
    enter === 'along' ? door(content.id, 'x', 0, line) : door(content.id, 'z', line, 0),
  ]
  // The door may come to either line; with the other one there is room for fewer rows of things.
  const other = standing(content).length > 1 ? depth - line : line
  if (leave === 'along') openings.push(door(content.id, 'x', width, other))
  if (leave === 'across') openings.push(door(content.id, 'z', width - line, depth))
  const heading = enter === 'along' ? inwards.west : inwards.north
  return { room, openings, heading, arrival: undefined }
}

const specimenRoom = (content: Content, outer: Rect): PlannedRoom =>
  planRoom({ ...outer, palette: '', ceiling: ceilingOf(content, outer) }, content.id, '')

const door = (room: string, through: 'x' | 'z', x: number, z: number): Opening => ({
  id: '',
  kind: 'doorway',
  shape: 'square',
  sides: [room, ''],
  through,
  x,
  z,
  width: doorway.width,
  height: doorway.height,
  sill: 0,
})

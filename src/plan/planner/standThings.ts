import { grown, type Rect } from '#kit'
import type { Opening, PlannedRoom } from '../types.ts'
import { between, groundOf, type Box } from './box.ts'
import type { Piece } from './content.ts'
import type { Hung } from './hangPictures.ts'
import { edgesApart, lane, standingApart, strip, tidy } from './measures.ts'

/** The floor on which things may stand. */
export type Ground = {
  room: PlannedRoom
  openings: readonly Opening[]
  arrival: { x: number; z: number; heading: number } | undefined
  heading: number
  /** How far the deepest thing on the walls stands out, metres. */
  deep: number
  /** What stands already. */
  boxes: readonly Box[]
}

/**
 * Stands things in even rows in the middle of the room, out of the way from door to door; where
 * something stands already or `anyhow`, wherever there is room. Nothing when they do not fit.
 */
export function standThings(
  pieces: readonly Piece[],
  ground: Ground,
  anyhow: boolean,
): Hung[] | undefined {
  if (pieces.length === 0) return []
  const rows = ground.boxes.length > 0 ? undefined : inRows(pieces, ground)
  return rows ?? (anyhow || ground.boxes.length > 0 ? scattered(pieces, ground) : undefined)
}

/** The middle of the room without the ways through it. */
function middleOf({ room, openings, arrival, deep }: Ground): Rect {
  const off = strip + (deep > 0.3 ? deep : 0)
  let zone = grown(room.clear, -off)
  const ways = openings
    .filter(({ kind }) => kind === 'doorway')
    .map(({ through, x, z, width }) => ({ inX: through === 'x', x, z, half: width / 2 + 0.4 }))
  if (arrival) ways.push({ ...arrival, inX: Math.round(arrival.heading / 90) % 2 === 1, half: 1.2 })
  for (const { inX, x, z, half } of ways)
    zone = inX
      ? { ...zone, ...renamed(without(zone.z0, zone.z1, z - half, z + half), 'z') }
      : { ...zone, ...renamed(without(zone.x0, zone.x1, x - half, x + half), 'x') }
  return zone
}

/** The longer part of a stretch that is left when another is taken out of it. */
function without(from: number, to: number, low: number, high: number): [number, number] {
  if (high <= from || low >= to) return [from, to]
  return low - from > to - high ? [from, low] : [high, to]
}
const renamed = ([from, to]: [number, number], axis: 'x' | 'z') =>
  axis === 'x' ? { x0: from, x1: to } : { z0: from, z1: to }

function inRows(pieces: readonly Piece[], ground: Ground): Hung[] | undefined {
  const { room, heading } = ground
  const zone = middleOf(ground)
  const [wide, deep] = [zone.x1 - zone.x0, zone.z1 - zone.z0]
  if (wide < 0 || deep < 0) return undefined
  const alongX = wide >= deep
  const [length, breadth] = alongX ? [wide, deep] : [deep, wide]
  // They look to the side on which more floor is left, where the way through is.
  const [near, far] = alongX
    ? [zone.z0 - room.clear.z0, room.clear.z1 - zone.z1]
    : [zone.x0 - room.clear.x0, room.clear.x1 - zone.x1]
  const low = near >= far - 0.01
  const turn = alongX ? (low ? 0 : 180) : low ? 270 : 90
  // The first stands where one comes in.
  const back = alongX ? heading > 180 : heading < 90 || heading > 270
  for (let rows = 1; rows <= pieces.length; rows += 1) {
    const depths = cut(pieces, rows).map((row) => Math.max(...row.map(({ depth }) => depth)))
    const gaps = depths
      .slice(1)
      .map((depth, i) => Math.max(standingApart, (depth + (depths[i] ?? 0)) / 2 + lane))
    const total =
      ((depths[0] ?? 0) + (depths.at(-1) ?? 0)) / 2 + gaps.reduce((sum, gap) => sum + gap, 0)
    if (total > breadth + 1e-9) return undefined
    const lines = cut(pieces, rows).map((row) => inLine(row, length))
    if (lines.some((line) => !line)) continue
    let across = (breadth - total) / 2 + (depths[0] ?? 0) / 2
    return cut(pieces, rows).flatMap((row, r) => {
      const line = lines[r] ?? []
      const set = row.map((piece, i) => {
        const at = back ? length - (line[i] ?? 0) : (line[i] ?? 0)
        const off = low ? across : breadth - across
        return alongX
          ? stood(piece, zone.x0 + at, zone.z0 + off, turn, room)
          : stood(piece, zone.x0 + off, zone.z0 + at, turn, room)
      })
      across += gaps[r] ?? 0
      return set
    })
  }
  return undefined
}

function cut(pieces: readonly Piece[], rows: number): Piece[][] {
  const each = Math.ceil(pieces.length / rows)
  return Array.from({ length: Math.ceil(pieces.length / each) }, (_, i) =>
    pieces.slice(i * each, (i + 1) * each),
  )
}

/** Middles of a row's things, the whole row centred; nothing when the row is too long. */
function inLine(row: readonly Piece[], length: number): number[] | undefined {
  const gaps = row.slice(1).map((piece, i) => apart(row[i], piece))
  const [first, last] = [row[0]?.width ?? 0, row.at(-1)?.width ?? 0]
  const total = first / 2 + gaps.reduce((sum, gap) => sum + gap, 0) + last / 2
  if (total > length + 1e-9) return undefined
  const spare = Math.min(1.6, (length - total) / (row.length + 1))
  let at = (length - total - spare * gaps.length) / 2 + first / 2
  return row.map((_, i) => {
    if (i > 0) at += (gaps[i - 1] ?? 0) + spare
    return at
  })
}

const apart = (a: Piece | undefined, b: Piece): number =>
  Math.max(standingApart, ((a?.width ?? 0) + b.width) / 2 + edgesApart)

/** One after the other on the first free spot of a fine grid over the floor. */
function scattered(pieces: readonly Piece[], ground: Ground): Hung[] | undefined {
  const { room, openings, arrival, heading } = ground
  const { clear } = room
  const fronts = openings.filter(({ kind }) => kind === 'doorway').map((each) => frontOf(each))
  if (arrival) fronts.push(groundOf(arrival.x, arrival.z, 2.4, 2.4, 0))
  const standing = ground.boxes.map((box) => box.ground)
  const sets: Hung[] = []
  const turn = (Math.round(heading / 90) * 90 + 180) % 360
  for (const piece of pieces) {
    const spot = freeSpot(piece, turn, clear, fronts, standing)
    if (!spot) return undefined
    standing.push(groundOf(spot.x, spot.z, piece.width, piece.depth, turn))
    sets.push(stood(piece, spot.x, spot.z, turn, room))
  }
  return sets
}

function freeSpot(piece: Piece, turn: number, clear: Rect, fronts: Rect[], standing: Rect[]) {
  for (const off of [2, 1.5, 1]) {
    const half = groundOf(0, 0, piece.width, piece.depth, turn)
    const [x0, x1] = [clear.x0 + off + half.x1, clear.x1 - off - half.x1]
    const [z0, z1] = [clear.z0 + off + half.z1, clear.z1 - off - half.z1]
    for (let z = z0; z <= z1; z += 0.3)
      for (let x = x0; x <= x1; x += 0.3) {
        const foot = groundOf(x, z, piece.width, piece.depth, turn)
        if (fronts.some((front) => between(front, foot) <= 0)) continue
        const close = standing.some(
          (other) =>
            between(other, foot) < edgesApart ||
            Math.hypot((other.x0 + other.x1) / 2 - x, (other.z0 + other.z1) / 2 - z) <
              standingApart,
        )
        if (!close) return { x, z }
      }
  }
  return undefined
}

/** The floor before both sides of a doorway. */
export function frontOf({ through, x, z, width }: Opening): Rect {
  return groundOf(x, z, width + 0.4, 4.4, through === 'x' ? 90 : 0)
}

/** What hangs from the ceiling hangs over heads. */
function stood(piece: Piece, x: number, z: number, turn: number, room: PlannedRoom): Hung {
  const pin = { at: [tidy(x), tidy(z)] as [number, number], turn }
  if (piece.on !== 'ceiling') return { piece, pin }
  const base = Math.max(2.4, (room.ceiling ?? 5) - piece.height - 0.3)
  return { piece, pin: { ...pin, base: tidy(base) } }
}

import type { SetPin } from '../hangExhibits.ts'
import type { PlannedRoom } from '../types.ts'
import type { Piece } from './content.ts'
import { picturesApart, tidy } from './measures.ts'
import { middleAt, type Span } from './spans.ts'

/** What hangs together: the wall places of one exhibit, in their order. */
type Group = { pieces: Piece[]; width: number }
/** A piece and where it goes. */
export type Hung = { piece: Piece; pin: SetPin }

/** Rooms with more pictures than this are filled from the first wall on, not evened out. */
const many = 400

/**
 * Hangs pictures on the free stretches, in their order and about evenly full; where the order does
 * not fit, the widest first. `apart` is the empty wall between two, metres. Nothing when they do
 * not fit.
 */
export function hangPictures(
  pieces: readonly Piece[],
  spans: readonly Span[],
  room: PlannedRoom,
  apart: number = picturesApart,
): Hung[] | undefined {
  if (pieces.length === 0) return []
  const groups = together(pieces, apart)
  const shares = groups.length > many ? undefined : evenly(groups, spans, apart)
  const hung = shares ?? widestFirst(groups, spans, apart)
  return hung?.flatMap((group, i) => spread(group, spans[i], room, apart))
}

function together(pieces: readonly Piece[], apart: number): Group[] {
  const groups: Group[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    const { exhibit, wall } = last?.pieces[0] ?? {}
    if (last && exhibit === piece.exhibit && wall === piece.wall) {
      last.pieces.push(piece)
      last.width += apart + piece.width
    } else groups.push({ pieces: [piece], width: piece.width })
  }
  return groups
}

const lengthOf = ({ from, to }: Span): number => to - from
const allowed = (group: Group, { side }: Span): boolean =>
  group.pieces.every(({ wall }) => wall === undefined || wall === side)

/** The best cut of the row of groups into the row of spans, by the squares of uneven fullness. */
function evenly(groups: Group[], spans: readonly Span[], apart: number): Group[][] | undefined {
  const total = groups.reduce((sum, { width }) => sum + width + apart, 0)
  const full = total / spans.reduce((sum, span) => sum + lengthOf(span) + apart, 0)
  const count = groups.length
  // best[i]: the least cost of the first i groups in the spans so far; cuts: where each began.
  let best = Array.from({ length: count + 1 }, (_, i) => (i === 0 ? 0 : Infinity))
  const cuts: Int32Array[] = []
  for (const span of spans) {
    const length = lengthOf(span) + apart
    const next = Array.from<number>({ length: count + 1 }).fill(Infinity)
    const cut = new Int32Array(count + 1)
    for (let first = 0; first <= count; first += 1) {
      const before = best[first] ?? Infinity
      if (before === Infinity) continue
      let used = 0
      for (let end = first; end <= count; end += 1) {
        const cost = before + length * (used / length - full) ** 2
        if (cost < (next[end] ?? Infinity)) {
          next[end] = cost
          cut[end] = first
        }
        const group = groups[end]
        if (!group || !allowed(group, span)) break
        used += group.width + apart
        if (used > length + 1e-9) break
      }
    }
    best = next
    cuts.push(cut)
  }
  if (best[count] === Infinity) return undefined
  const shares: Group[][] = []
  let end = count
  for (const cut of cuts.toReversed()) {
    const first = cut[end] ?? 0
    shares.unshift(groups.slice(first, end))
    end = first
  }
  return shares
}

/** Those bound to a wall, then the widest, each into the tightest span that takes it. */
function widestFirst(
  groups: Group[],
  spans: readonly Span[],
  apart: number,
): Group[][] | undefined {
  const room = spans.map((span) => lengthOf(span) + apart)
  const shares = spans.map((): Group[] => [])
  const bound = (group: Group) => (group.pieces[0]?.wall === undefined ? 1 : 0)
  const order = groups.toSorted((a, b) => bound(a) - bound(b) || b.width - a.width)
  for (const group of order) {
    let tightest = -1
    spans.forEach((span, i) => {
      const left = room[i] ?? 0
      if (left < group.width + apart - 1e-9 || !allowed(group, span)) return
      if (tightest < 0 || left < (room[tightest] ?? 0)) tightest = i
    })
    if (tightest < 0) return undefined
    room[tightest] = (room[tightest] ?? 0) - group.width - apart
    shares[tightest]?.push(group)
  }
  const rank = new Map(groups.map((group, i) => [group, i]))
  return shares.map((share) => share.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
}

/** Spreads a stretch's pictures: even gaps, the ends of the wall counted with them. */
function spread(groups: Group[], span: Span | undefined, room: PlannedRoom, apart: number): Hung[] {
  const pieces = groups.flatMap((group) => group.pieces)
  if (!span || pieces.length === 0) return []
  const left = lengthOf(span) - pieces.reduce((sum, { width }) => sum + width, 0)
  const inner = pieces.length - 1
  // A stretch keeps about a metre at both ends already.
  const gap = Math.max(apart, 1 + (left - inner) / (pieces.length + 1))
  let at = span.from + (left - inner * gap) / 2
  return pieces.map((piece) => {
    const along = tidy(middleAt(span, room, at + piece.width / 2))
    at += piece.width + gap
    const { centre } = piece
    return {
      piece,
      pin: { wall: span.side, along, ...(centre === undefined ? {} : { centre }) },
    }
  })
}

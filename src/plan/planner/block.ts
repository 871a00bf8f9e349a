import type { Content } from './content.ts'
import { lineOf, type Ways } from './roomSize.ts'
import { inRowsOf } from './rows.ts'
import type { Sizes } from './sizes.ts'
import { tidy } from './measures.ts'

/** A place of a block: `u` along its rows, `v` across them, metres from the corner of its entrance. */
export type Spot = { u: number; v: number }
type BlockRoom = { id: string; u0: number; u1: number; v0: number; v1: number }
/** Two rooms to be joined; where their doorway may be, best first. */
type BlockJoin = { rooms: [string, string]; at: Spot[]; as: 'way' | 'ring' }
export type Block = {
  rooms: BlockRoom[]
  joins: BlockJoin[]
  /** Where one comes in, on the line `u = 0`, and the depth of the first row. */
  entrance: number
  depth: number
}

/** How much longer than its need a row may become to end where the others do. */
const stretch = 1.4

/**
 * Lays rooms in rows, doors in line, each row going back beside the one before: a compact house
 * whose rooms follow one another, with a second way between the rows at their other ends.
 */
export function layBlock(contents: readonly Content[], sizes: Sizes): Block {
  const along: Ways = { enter: 'along', leave: 'along' }
  const widths = contents.map((each) => sizes.firstWidth(each, sizes.niceDepth(each), along))
  const depths = contents.map(sizes.niceDepth)
  const rows = inRowsOf(contents, widths, depths).map((row, r, all) => {
    const deep = row.reduce((most, each) => Math.max(most, each.deep), 0)
    const least = row.reduce((most, each) => Math.max(most, sizes.leastDepth(each, deep)), 0)
    const nice = row.map(sizes.niceDepth).toSorted((a, b) => a - b)
    const depth = Math.max(least, nice[Math.floor((row.length - 1) * 0.6)] ?? least)
    const wide = row.map((each, i) =>
      sizes.leastWidth(each, depth, {
        enter: r > 0 && i === 0 ? 'across' : 'along',
        leave: i < row.length - 1 ? 'along' : r < all.length - 1 ? 'across' : undefined,
      }),
    )
    return { row, depth, wide, line: lineOf(deep), long: wide.reduce((a, b) => a + b, 0) }
  })

  const most = rows.reduce((length, { long }) => Math.max(length, long), 0)
  // A round number, so that a room that grows does not move all the others.
  const longest = most > 100 ? Math.ceil(most / 10) * 10 : Math.ceil(most)
  const block: Block = {
    rooms: [],
    joins: [],
    entrance: rows[0]?.line ?? 0,
    depth: rows[0]?.depth ?? 0,
  }
  let [v0, end, forwards] = [0, 0, true]
  let before: BlockRoom[] = []
  for (const { row, depth, wide, line, long } of rows) {
    const part = longest <= long * stretch ? longest / long : 1
    const v1 = tidy(v0 + depth)
    let reach = 0
    let [from] = [end]
    const laid = row.map(({ id }, i): BlockRoom => {
      reach += (wide[i] ?? 0) * part
      const to = tidy(end + (forwards ? reach : -reach))
      const room = { id, u0: Math.min(from, to), u1: Math.max(from, to), v0, v1 }
      from = to
      return room
    })
    block.rooms.push(...laid)
    block.joins.push(...turning(before, laid, forwards), ...inLine(laid, line))
    block.joins.push(...ring(before, laid))
    before = laid
    ;[v0, end, forwards] = [v1, from, !forwards]
  }
  return block
}

/** Doors of a row on the line beside its first wall; where that would show too much, the other. */
function inLine(row: readonly BlockRoom[], line: number): BlockJoin[] {
  return row.slice(1).flatMap((room, i) => {
    const previous = row[i]
    if (!previous) return []
    const u = previous.u0 === room.u1 ? room.u1 : room.u0
    const at = [room.v0 + line, room.v1 - line].map((v) => ({ u, v: tidy(v) }))
    return [{ rooms: [previous.id, room.id], at, as: 'way' }]
  })
}

/** From the end of a row into the next; `forwards` says which way the next one goes. */
function turning(before: readonly BlockRoom[], row: readonly BlockRoom[], forwards: boolean) {
  const [last, first] = [before.at(-1), row[0]]
  return last && first ? [across(last, first, forwards, 'way')] : []
}

/** At the other end of two rows, from the first room of one to the last of the other. */
function ring(before: readonly BlockRoom[], row: readonly BlockRoom[]): BlockJoin[] {
  const [first, last] = [before[0], row.at(-1)]
  if (!first || !last || before.length < 2 || row.length < 2) return []
  const [from, to] = [Math.max(first.u0, last.u0), Math.min(first.u1, last.u1)]
  return to - from < 5 ? [] : [across(first, last, first.u0 < (before[1]?.u0 ?? 0), 'ring')]
}

function across(
  upper: BlockRoom,
  lower: BlockRoom,
  atStart: boolean,
  as: BlockJoin['as'],
): BlockJoin {
  const [from, to] = [Math.max(upper.u0, lower.u0), Math.min(upper.u1, lower.u1)]
  const end = Math.min(3, (to - from) / 2)
  const ends = [from + end, to - end]
  const order = atStart ? ends : ends.toReversed()
  const at = [...order.slice(0, 1), (from + to) / 2, ...order.slice(1)]
  return {
    rooms: [upper.id, lower.id],
    at: at.map((u) => ({ u: tidy(u), v: lower.v0 })),
    as,
  }
}

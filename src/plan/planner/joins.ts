import type { Opening } from '../types.ts'
import { neighbours } from './neighbours.ts'
import { createUnion } from './union.ts'
import type { Join } from './doors.ts'
import type { Given, Site } from './site.ts'

/** The least wall in common that has room for a narrow doorway, if not for its signs, metres. */
const least = 2.6

/**
 * Which rooms to join by new doorways, in the order of a walk: as the house was laid out, and
 * further neighbours where a room would have no way in. The other neighbours are to spare; second
 * ways come last.
 */
export function joinsOf({ contents }: Given, site: Site, openings: readonly Opening[]): Join[] {
  const rank = new Map(contents.map(({ id }, i) => [id, i]))
  const place = ({ rooms }: Join): [number, number] => {
    const [a, b] = rooms.map((id) => rank.get(id) ?? 0)
    return [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)]
  }
  const inOrder = (joins: Join[]) =>
    joins.toSorted((a, b) => {
      const [one, other] = [place(a), place(b)]
      return one[0] - other[0] || one[1] - other[1]
    })
  const union = createUnion()
  const joined = new Set<string>()
  const pair = (a: string, b: string) => [a, b].toSorted().join(' ')
  for (const {
    kind,
    sides: [a, b],
  } of openings)
    if (kind === 'doorway' && b !== undefined) {
      union.join(a, b)
      joined.add(pair(a, b))
    }
  const needed: Join[] = []
  for (const join of site.joins)
    if (join.as === 'way' && union.find(join.rooms[0]) !== union.find(join.rooms[1])) {
      union.join(...join.rooms)
      needed.push(join)
    }
  const near = neighbours(site.rects, least).map((rooms): Join => ({ rooms, at: [], as: 'spare' }))
  const closest = near.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one[1] - one[0] - (other[1] - other[0]) || one[0] - other[0]
  })
  for (const join of closest)
    if (union.find(join.rooms[0]) !== union.find(join.rooms[1])) {
      union.join(...join.rooms)
      needed.push({ ...join, as: 'way' })
    }
  const rings = site.joins.filter(({ as, rooms }) => as === 'ring' && !joined.has(pair(...rooms)))
  for (const { rooms } of needed) joined.add(pair(...rooms))
  const spare = closest.filter(({ rooms }) => !joined.has(pair(...rooms)))
  return [...inOrder([...needed, ...spare]), ...inOrder(rings)]
}

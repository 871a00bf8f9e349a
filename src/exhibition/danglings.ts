import { nearest } from './nearest.ts'
import type { Path, Say } from './say.ts'
import type { Exhibit, Exhibition, Room } from './types.ts'

/** Where parts were written, and ids that were written and could not be read: they are not lost. */
export type Origins = { pathOf: (part: Room | Exhibit) => Path; unread: ReadonlySet<string> }

/** Says references that lead to nothing, and takes them out or leads them where they plainly meant. */
export function settleReferences(exhibition: Exhibition, origins: Origins, say: Say): void {
  const { rooms, threads, seedFacts, sources, wings, hosts } = exhibition
  const { pathOf, unread } = origins
  const exhibits = rooms.flatMap((room) => room.exhibits)
  const refer = referTo(say, unread)
  const ids = exhibits.map(({ id }) => id)
  const toExhibit = refer('exhibit', ids, 'leave it out, or name an exhibit of a room')
  const toThread = refer('thread', Object.keys(threads), 'name it under threads, or leave it out')
  const toFact = refer('seed fact', Object.keys(seedFacts), 'write it under seedFacts')
  const toSource = refer('source', Object.keys(sources), 'write it under sources, or leave it out')
  const named = Object.keys(wings)
  const toWing = refer('wing', named, `name one of: ${named.join(', ')}`)

  for (const room of rooms) {
    if (named.length > 0) room.wing = toWing(room.wing, [...pathOf(room), 'wing']) ?? room.wing
    for (const exhibit of room.exhibits) {
      const at = pathOf(exhibit)
      const each = (list: string[], to: typeof toWing, ...path: Path): string[] =>
        list.flatMap((id, i) => to(id, [...at, ...path, i]) ?? [])
      exhibit.related = each(exhibit.related, toExhibit, 'related')
      exhibit.threads = each(exhibit.threads, toThread, 'threads')
      exhibit.seedFacts = each(exhibit.seedFacts, toFact, 'seedFacts')
      exhibit.claims.forEach((claim, c) => {
        claim.sources = each(claim.sources, toSource, 'claims', c, 'sources')
      })
    }
  }
  exhibition.hosts = hosts.flatMap((host, h) => {
    const wing = toWing(host.wing, ['hosts', h, 'wing'])
    return wing === undefined ? [] : [{ ...host, wing }]
  })
}

/** The ids of rooms and exhibits that are named somewhere, whether they are there or not. */
export function referredTo({ rooms, plan, stops }: Exhibition): Set<string> {
  return new Set([
    ...rooms.flatMap((room) => room.exhibits.flatMap(({ related }) => related)),
    ...Object.values(stops).map(({ exhibit }) => exhibit),
    ...Object.keys(plan.rooms),
    ...Object.keys(plan.hangings),
    ...Object.keys(plan.views),
  ])
}

/** Makes what follows one sort of references: the id that is meant, or nothing. */
export function referTo(say: Say, unread: ReadonlySet<string>) {
  return (what: string, ids: readonly string[], fix: string) => {
    const known = new Set(ids)
    return (id: string, path: Path, rename = false): string | undefined => {
      if (known.has(id)) return id
      if (unread.has(id)) return undefined
      const [only, other] = nearest(id, ids)
      const says = `there is no ${what} "${id.slice(0, 40)}"`
      if (only === undefined || other !== undefined) {
        say(path, { says, fix: only === undefined ? fix : `did you mean ${only} or ${other}?` })
        return undefined
      }
      const change = rename ? { rename: only } : { set: only }
      say(path, { says, fix: `did you mean ${only}?`, mend: { path: [...path], ...change } })
      return only
    }
  }
}

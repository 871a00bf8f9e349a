import type { Problem } from '#kit'
import type { Locate } from './read.ts'
import { tourFaults } from './tourFaults.ts'
import type { Exhibition } from './types.ts'

/** The catalogue's own pages. */
const pages = new Set(['sources', 'made', 'tours'])
const reserved = (id: string): string => `"${id}" is a page of the catalogue`

/** Ids that stand twice, and references that lead to nothing. */
export function danglings(exhibition: Exhibition, locate: Locate): Problem[] {
  const problems: Problem[] = []
  const say = (path: PropertyKey[], says: string, fix?: string) =>
    problems.push({ at: locate(path), says, ...(fix === undefined ? {} : { fix }) })
  const { rooms, plan } = exhibition
  const exhibits = rooms.flatMap((room) => room.exhibits)
  const known = new Set(exhibits.map((exhibit) => exhibit.id))
  const places = new Set([...Object.keys(plan.rooms), ...Object.keys(plan.courts)])

  const met = new Set<string>()
  rooms.forEach((room, r) => {
    if (pages.has(room.id)) say(['rooms', r, 'id'], reserved(room.id), 'give it another id')
    if (met.has(room.id)) say(['rooms', r, 'id'], `a second "${room.id}"`, 'give it its own id')
    met.add(room.id)
    if (!exhibition.wings[room.wing] && Object.keys(exhibition.wings).length > 0)
      say(['rooms', r, 'wing'], `no wing "${room.wing}"`, Object.keys(exhibition.wings).join(', '))
    room.exhibits.forEach((exhibit, e) => {
      const at = ['rooms', r, 'exhibits', e]
      if (pages.has(exhibit.id)) say([...at, 'id'], reserved(exhibit.id), 'give it another id')
      if (met.has(exhibit.id)) say([...at, 'id'], `a second "${exhibit.id}"`, 'give it its own id')
      met.add(exhibit.id)
      const pinned = plan.hangings[exhibit.id]?.length
      if (pinned !== undefined && pinned !== exhibit.places.length)
        say(
          [...at, 'places'],
          `${exhibit.id} has ${exhibit.places.length} places but the plan hangs ${pinned}`,
        )
      exhibit.related.forEach((id, i) => {
        if (!known.has(id)) say([...at, 'related', i], `no exhibit "${id}"`)
      })
      exhibit.threads.forEach((id, i) => {
        if (!Object.hasOwn(exhibition.threads, id))
          say([...at, 'threads', i], `no thread "${id}"`, 'name it under threads, or leave it out')
      })
      exhibit.seedFacts.forEach((id, i) => {
        if (!Object.hasOwn(exhibition.seedFacts, id))
          say([...at, 'seedFacts', i], `no seed fact "${id}"`)
      })
      exhibit.claims.forEach((claim, c) =>
        claim.sources.forEach((id, i) => {
          if (!Object.hasOwn(exhibition.sources, id))
            say([...at, 'claims', c, 'sources', i], `no source "${id}"`)
        }),
      )
    })
  })
  exhibition.hosts.forEach(({ wing }, h) => {
    if (!exhibition.wings[wing])
      say(['hosts', h, 'wing'], `no wing "${wing}"`, Object.keys(exhibition.wings).join(', '))
  })
  problems.push(...tourFaults(exhibition, locate))
  plan.openings.forEach((opening, o) =>
    opening.between.forEach((id, i) => {
      if (!places.has(id)) say(['plan', 'openings', o, 'between', i], `the plan has no "${id}"`)
    }),
  )
  for (const id of Object.keys(plan.hangings))
    if (!known.has(id)) say(['plan', 'hangings', id], `no exhibit "${id}"`)
  for (const id of Object.keys(plan.rooms))
    if (!met.has(id)) say(['plan', 'rooms', id], `no room file gives "${id}" a title`)
  return problems
}

import { forceLayout, namedColours } from '#craft'
import type { Exhibit, Exhibition, Words } from '#exhibition'
import type { GraphEdge, GraphNode, HallGraphWith } from '#exhibits'
import { isObject } from '#kit'
import { isWords } from './isWords.ts'

type Loose = Omit<GraphNode, 'at'>
/** A link between two nodes by their ids. */
type Tie = Omit<GraphEdge, 'from' | 'to'> & { from: string; to: string }

/** What the graph's places are computed with; another number gives another cloud. */
const seed = 28

/**
 * The exhibition as a graph: what it shows, what that shares, where and when it belongs, and what it
 * rests on. Places lie within -1 and 1, to the thousandth.
 */
export function graphOf(
  exhibition: Exhibition,
  given: HallGraphWith<Words>,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const exhibits = exhibition.rooms.flatMap((room) => room.exhibits)
  const ties = [
    ...exhibits.flatMap((exhibit) => [
      ...exhibit.threads.map((to): Tie => ({ from: exhibit.id, to, kind: 'uses' })),
      ...evidence(exhibit),
      ...restated(exhibit, exhibition.sources),
    ]),
    ...given.techniques.flatMap(({ exhibits: on }, i) =>
      on.map((from): Tie => ({ from, to: `technique:${i}`, kind: 'made-of-rule' })),
    ),
    ...given.places.flatMap(({ name, exhibits: on = [] }, i) =>
      exhibits
        .filter((exhibit) => on.includes(exhibit.id) || names(exhibit, name.en))
        .map(({ id }): Tie => ({ from: id, to: `place:${i}`, kind: 'located-at' })),
    ),
    ...given.years.flatMap((year) =>
      exhibits
        .filter(({ claims }) =>
          tell(
            claims.map(({ says }) => says),
            String(year),
          ),
        )
        .map(({ id }): Tie => ({ from: id, to: `year:${year}`, kind: 'dated' })),
    ),
    ...exhibits.flatMap((exhibit) =>
      coloursIn(exhibit.artefact.with).map(({ id }): Tie => ({
        from: exhibit.id,
        to: id,
        kind: 'uses',
      })),
    ),
    ...toured(exhibition),
  ]
  const nodes = linked(ties, nodesOf(exhibition, exhibits, given))
  return placed(nodes, ties)
}

function nodesOf(
  { threads, sources }: Exhibition,
  exhibits: readonly Exhibit[],
  { techniques, places, years }: HallGraphWith<Words>,
): Loose[] {
  const colours = exhibits.flatMap(({ artefact }) => coloursIn(artefact.with))
  const same = (text: string): Words => ({ en: text, zh: text, ru: text })
  return [
    ...exhibits.map(({ id, title, claims }): Loose => ({
      id,
      kind: 'exhibit',
      title,
      facts: {
        all: claims.length,
        design: claims.filter(({ evidence: mark }) => mark === 'design').length,
        one: claims.filter((claim) => claim.sources.length === 1).length,
        more: claims.filter((claim) => claim.sources.length > 1).length,
      },
    })),
    ...Object.entries(threads).map(([id, { title }]): Loose => ({ id, kind: 'motif', title })),
    ...techniques.map(({ name }, i): Loose => ({
      id: `technique:${i}`,
      kind: 'technique',
      title: name,
    })),
    ...places.map(({ name }, i): Loose => ({ id: `place:${i}`, kind: 'place', title: name })),
    ...years.map((year): Loose => ({
      id: `year:${year}`,
      kind: 'date',
      title: same(String(year)),
    })),
    ...new Map(colours.map((colour) => [colour.id, colour])).values(),
    ...Object.entries(sources).map(([id, { cites }]): Loose => ({
      id: `source:${id}`,
      kind: 'source',
      title: same(`${id}: ${cites}`),
    })),
  ]
}

/** What an exhibit's facts rest on: how many on each source, and how many of them on it alone. */
function evidence({ id, claims }: Exhibit): Tie[] {
  const keys = new Set(claims.flatMap(({ sources }) => sources))
  return [...keys].map((key) => {
    const on = claims.filter(({ sources }) => sources.includes(key))
    const only = on.filter(({ sources }) => sources.length === 1).length
    return { from: id, to: `source:${key}`, kind: 'evidenced-by', facts: on.length, only }
  })
}

/** The institutes' pages whose facts an exhibit restates, by the letters before their numbers. */
function restated({ id, seedFacts }: Exhibit, sources: Exhibition['sources']): Tie[] {
  const families = new Set(seedFacts.map((fact) => fact.replace(/\d+$/, '')))
  return [...families].flatMap((family) =>
    Object.entries(sources)
      .filter(([, { usedFor }]) => usedFor.startsWith(family))
      .map(([key]): Tie => ({ from: id, to: `source:${key}`, kind: 'seed-fact' })),
  )
}

/** Each stop of a tour with the next one. */
function toured({ tours, stops }: Exhibition): Tie[] {
  return Object.values(tours).flatMap((tour) => {
    const seen = tour.stops.flatMap((stop) => stops[stop]?.exhibit ?? [])
    return seen
      .slice(1)
      .flatMap((to, i): Tie[] =>
        seen[i] === undefined || seen[i] === to
          ? []
          : [{ from: seen[i], to, kind: 'appears-in-tour' }],
      )
  })
}

/** Whether the texts of an exhibit speak of something under that name. */
const names = ({ title, lead, label, more, claims }: Exhibit, name: string): boolean =>
  tell([title, lead, label, ...(more ? [more] : []), ...claims.map(({ says }) => says)], name)

/** Whether some of these texts have that word, or number, in English. */
function tell(texts: readonly Words[], name: string): boolean {
  const plain = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\w.,])${plain}(?![\\w]|[.,]\\d)`)
  return texts.some(({ en }) => word.test(en))
}

/** Colours by name, and glazes, that an artefact speaks of. */
function coloursIn(value: unknown): Loose[] {
  if (Array.isArray(value)) return value.flatMap(coloursIn)
  if (!isObject(value)) return []
  const { sign, glaze, name } = value
  if (isWords(name)) {
    if (typeof glaze === 'string') return [{ id: `glaze:${glaze}`, kind: 'colour', title: name }]
    const known = namedColours.find((colour) => colour.sign === sign)
    if (known)
      return [{ id: `colour:${known.sign}`, kind: 'colour', title: name, code: known.code }]
  }
  return Object.values(value).flatMap(coloursIn)
}

/** The nodes that some tie ends at, and every exhibit. */
function linked(ties: readonly Tie[], nodes: readonly Loose[]): Loose[] {
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]))
  return nodes.filter(({ id, kind }) => kind === 'exhibit' || ends.has(id))
}

function placed(
  nodes: readonly Loose[],
  ties: readonly Tie[],
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]))
  const edges = ties.flatMap(({ from: one, to: other, ...tie }): GraphEdge[] => {
    const [from, to] = [numbers.get(one), numbers.get(other)]
    return from === undefined || to === undefined ? [] : [{ from, to, ...tie }]
  })
  const places = forceLayout(
    nodes.length,
    edges.map(({ from, to }) => [from, to] as const),
    seed,
  )
  const at = (i: number) => Math.round((places[i] ?? 0) * 1000) / 1000
  return {
    nodes: nodes.map((node, i) => ({ ...node, at: [at(3 * i), at(3 * i + 1), at(3 * i + 2)] })),
    edges,
  }
}

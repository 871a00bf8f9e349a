import type { Language } from '#words'
import { answerTo, type Answer } from './answerTo.ts'
import { edgeKinds, linksOf, type HallGraph, type HallGraphWith } from './graph.ts'
import { photo, type Meter, type Weight } from './meter.ts'
import type { GraphState, GraphTold } from './rule.ts'
import { edgeTerms, nodeTerms, readable } from './vocabulary.ts'

/** How many names of one kind of line are told before the rest is only counted. */
const most = 6

type Reading = {
  words: HallGraphWith
  language: Language
  meter: Meter
  weight: Weight | undefined
}

const filled = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\[(\w+)\]/g, (hole, name: string) => String(parts[name] ?? hole))

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** The answer to what is asked; without a question none. */
export function answerIn(
  graph: HallGraph,
  words: HallGraphWith,
  { asked }: GraphState,
): Answer | undefined {
  const question = asked === undefined ? undefined : words.questions[asked]
  return question && answerTo(graph, question.asks, question.steps)
}

/** What the card tells of a question and of a point, and where its buttons lead. */
export function toldOf(graph: HallGraph, state: GraphState, reading: Reading): GraphTold {
  const { words, language } = reading
  const { asked, at, saved, as } = state
  const answer = answerIn(graph, words, state)
  const question = asked === undefined ? undefined : words.questions[asked]
  const node = at === undefined ? undefined : graph.nodes[at]
  const said = question && answer ? [answered(question.says, graph, answer)] : []
  const point = node && at !== undefined ? [pointTold(graph, at, reading)] : []
  const begun = said.length + point.length > 0 ? [] : [words.fresh]
  const texts = [
    ...said,
    ...point,
    ...begun,
    ...(saved > 0 ? [filled(words.saved, { as: as === 'csv' ? 'CSV' : 'JSON-LD' })] : []),
    metered(reading),
  ]
  return {
    title: node?.title[language] ?? question?.title ?? '',
    text: texts.join('\n\n'),
    board: [...begun, ...said, ...point.map((text) => text.split('\n')[0])].join(' '),
    gauge: filled(words.gauge, measures(reading)),
    next: nextOf(graph, answer, at),
    follow: followed(graph, at, state.from) ?? nextOf(graph, answer, at),
  }
}

const answered = (says: string, { nodes }: HallGraph, answer: Answer): string =>
  filled(says, {
    count: answer.points.length,
    exhibits: answer.points.filter((point) => nodes[point]?.kind === 'exhibit').length,
    facts: answer.facts,
    more: answer.more,
    of: answer.of,
  })

/** What a point is, in two vocabularies, and what it is linked with. */
function pointTold(graph: HallGraph, at: number, { words, language }: Reading): string {
  const node = graph.nodes[at]
  if (!node) return ''
  const terms = nodeTerms[node.kind]
  const links = linksOf(graph, at)
  const lines = edgeKinds.flatMap((kind) => {
    const others = [
      ...new Set(links.flatMap(({ edge, other }) => (edge.kind === kind ? [other] : []))),
    ]
    if (others.length === 0) return []
    const names = others.slice(0, most).map((other) => graph.nodes[other]?.title[language] ?? '')
    const rest = others.length - names.length
    if (rest > 0) names.push(filled(words.others, { count: rest }))
    return [`- ${words.relations[kind]} (${readable(edgeTerms[kind].crm)}): ${names.join('; ')}`]
  })
  const what = filled(words.point, {
    kind: words.kinds[node.kind],
    dc: terms.dc,
    crm: readable(terms.crm),
    count: links.length,
  })
  return `${what}\n\n${lines.join('\n')}`
}

/** What the meter reads, by the names of the places where it is said. */
const measures = ({ meter }: Pick<Reading, 'meter'>) => ({
  files: meter.files,
  calls: meter.calls,
  mb: megabytes(meter.bytes),
  made: megabytes(meter.textures),
})

/** The meter's two sentences; the second only where the build has weighed the hall. */
function metered({ words, meter, weight }: Reading): string {
  const now = filled(words.meter, measures({ meter }))
  if (!weight?.bytes) return now
  const whole = filled(words.weight, {
    mb: megabytes(weight.bytes),
    photos: Math.floor(weight.bytes / photo) + 1,
  })
  return `${now} ${whole}`
}

/** The next point of the answer, or without one the next exhibit. */
function nextOf({ nodes }: HallGraph, answer: Answer | undefined, at: number | undefined): number {
  const among = answer?.points ?? nodes.flatMap(({ kind }, i) => (kind === 'exhibit' ? [i] : []))
  return among.find((point) => point > (at ?? -1)) ?? among[0] ?? 0
}

/** Where a line leads on: the one after that by which the visitor came. */
function followed(
  graph: HallGraph,
  at: number | undefined,
  from: number | undefined,
): number | undefined {
  if (at === undefined) return undefined
  const others = [...new Set(linksOf(graph, at).map(({ other }) => other))]
  return others[(others.indexOf(from ?? -1) + 1) % Math.max(1, others.length)]
}

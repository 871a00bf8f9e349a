import { linksOf, type HallGraph } from './graph.ts'

/** The points that answer a question, in the file's order, the lines between them, and counts of facts. */
export type Answer = {
  points: readonly number[]
  lines: readonly number[]
  /** Facts that answer it, and of all facts those with more than one source. */
  facts: number
  more: number
  of: number
}

/**
 * What answers a question: `one-source` and `design` ask for facts, anything else is the id of a
 * node and asks for what it touches, so many steps off.
 */
export function answerTo(graph: HallGraph, asks: string, steps: number): Answer {
  const { nodes, edges } = graph
  const sum = (count: (facts: NonNullable<(typeof nodes)[number]['facts']>) => number) =>
    nodes.reduce((all, { facts }) => all + (facts ? count(facts) : 0), 0)
  const whole = { more: sum(({ more }) => more), of: sum(({ all }) => all) }
  const among = (points: ReadonlySet<number>, lines?: readonly number[]) => ({
    points: nodes.flatMap((_, i) => (points.has(i) ? [i] : [])),
    lines:
      lines ?? edges.flatMap(({ from, to }, i) => (points.has(from) && points.has(to) ? [i] : [])),
  })
  if (asks === 'one-source') {
    const lines = edges.flatMap(({ only = 0 }, i) => (only > 0 ? [i] : []))
    const ends = lines.flatMap((line) => [edges[line]?.from ?? 0, edges[line]?.to ?? 0])
    return { ...among(new Set(ends), lines), ...whole, facts: sum(({ one }) => one) }
  }
  if (asks === 'design') {
    const points = nodes.flatMap(({ facts }, i) => (facts && facts.design > 0 ? [i] : []))
    return { ...among(new Set(points)), ...whole, facts: sum(({ design }) => design) }
  }
  const begin = nodes.findIndex(({ id }) => id === asks)
  const reached = new Set(begin < 0 ? [] : [begin])
  for (let step = 0; step < steps; step += 1)
    for (const point of Array.from(reached)) {
      // A source touches far too much: threads end there.
      if (nodes[point]?.kind === 'source') continue
      for (const { other, edge } of linksOf(graph, point))
        if (edge.kind !== 'appears-in-tour') reached.add(other)
    }
  return { ...among(reached), ...whole, facts: 0 }
}

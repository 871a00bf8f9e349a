import { isObject } from '#kit'
import type { Language } from '#words'
import { cloud, radii, step } from './measures.ts'

/** What a sphere stands for. */
export const nodeKinds = [
  'exhibit',
  'motif',
  'technique',
  'place',
  'date',
  'colour',
  'source',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** How two of them are linked. */
export const edgeKinds = [
  'uses',
  'made-of-rule',
  'located-at',
  'dated',
  'evidenced-by',
  'seed-fact',
  'appears-in-tour',
] as const
export type EdgeKind = (typeof edgeKinds)[number]

export type GraphNode = {
  id: string
  kind: NodeKind
  title: Record<Language, string>
  /** Within -1 and 1; what lies on the step is lower. */
  at: readonly [x: number, y: number, z: number]
  /** Of an exhibit: its facts, and how many are our design, rest on one source, or on more. */
  facts?: { all: number; design: number; one: number; more: number }
  /** Of a colour: its value, sRGB. */
  code?: string
}

/** Between nodes by their numbers; of evidence, how many facts, and how many rest on it alone. */
export type GraphEdge = { from: number; to: number; kind: EdgeKind; facts?: number; only?: number }

export type HallGraph = { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }

/** What the exhibition's files say of the graph. */
export type HallGraphWith<Text = string> = {
  techniques: readonly { name: Text; exhibits: readonly string[] }[]
  places: readonly { name: Text; exhibits?: readonly string[] | undefined }[]
  years: readonly number[]
  kinds: Record<NodeKind, Text>
  relations: Record<EdgeKind, Text>
  /** Each asks a node by its id what it touches so many steps off, or `one-source`, or `design`. */
  questions: readonly { asks: string; steps: number; title: Text; says: Text }[]
  /** Of a point and its nearest terms; of a long list's rest; of the meter; of the whole hall. */
  point: Text
  others: Text
  meter: Text
  gauge: Text
  weight: Text
  fresh: Text
  missing: Text
  jsonLd: Text
  csv: Text
  saved: Text
}

/** The graph in a file of the build's. Throws for a file that is none. */
export function readGraph(text: string): HallGraph {
  const file: unknown = JSON.parse(text)
  if (!isObject(file)) throw new Error('enfilade: a graph that is no object')
  const { nodes, edges } = file
  if (!Array.isArray(nodes) || !nodes.every(isNode))
    throw new Error('enfilade: a graph of no nodes')
  const inside = (end: unknown) =>
    Number.isInteger(end) && Number(end) >= 0 && Number(end) < nodes.length
  const isEdge = (edge: unknown): edge is GraphEdge =>
    isObject(edge) &&
    inside(edge['from']) &&
    inside(edge['to']) &&
    edgeKinds.some((kind) => kind === edge['kind'])
  if (!Array.isArray(edges) || !edges.every(isEdge))
    throw new Error('enfilade: a graph of no edges')
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.map((node, i) => (linked.has(i) ? node : laidDown(node))), edges }
}

/** What nothing is linked to lies on the step: in the air it would hang from nothing. */
function laidDown(node: GraphNode): GraphNode {
  const [x, , z] = node.at
  return { ...node, at: [x, (step.height + radii[node.kind] - cloud.up) / cloud.high, z] }
}

const isNode = (node: unknown): node is GraphNode =>
  isObject(node) &&
  typeof node['id'] === 'string' &&
  nodeKinds.some((kind) => kind === node['kind']) &&
  isObject(node['title']) &&
  Array.isArray(node['at']) &&
  node['at'].length === 3 &&
  node['at'].every((each) => typeof each === 'number')

/** What links a node, each with the node at its other end, in the order of the file. */
export function linksOf(
  { edges }: HallGraph,
  node: number,
): { edge: GraphEdge; number: number; other: number }[] {
  return edges.flatMap((edge, number) => {
    if (edge.from === node) return [{ edge, number, other: edge.to }]
    return edge.to === node ? [{ edge, number, other: edge.from }] : []
  })
}

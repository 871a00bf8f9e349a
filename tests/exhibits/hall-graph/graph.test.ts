import { forceLayout } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { answerTo } from '../../../src/exhibits/hall-graph/answerTo.ts'
import { placeIn } from '../../../src/exhibits/hall-graph/ballsGeometry.ts'
import { csvOf, jsonLdOf } from '../../../src/exhibits/hall-graph/exported.ts'
import { linksOf, nodeKinds, readGraph } from '../../../src/exhibits/hall-graph/graph.ts'
import { graphWith } from '../../../src/exhibits/hall-graph/hallGraph.ts'
import { radii, step } from '../../../src/exhibits/hall-graph/measures.ts'
import { pressedPoint } from '../../../src/exhibits/hall-graph/pressedPoint.ts'
import { graphState } from '../../../src/exhibits/hall-graph/rule.ts'
import { toldOf } from '../../../src/exhibits/hall-graph/toldOf.ts'
import { registryFiles } from '../../../src/workshop/registry/registryFiles.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['hall-graph'])
const rule = ruleOf('hall-graph')
const exhibition = await twoDoors()
const all = exhibition.rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-6'))
const cloud = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const written =
  (await registryFiles(exhibition, 'assets/exhibitions/two-doors'))['graph.json'] ?? ''
const graph = readGraph(written)
const idOf = (node: number) => graph.nodes[node]?.id
const numberOf = (id: string) => graph.nodes.findIndex((node) => node.id === id)

const meter = { files: 31, bytes: 2_340_000, calls: 40, textures: 12_000_000 }
const weight = { files: 300, bytes: 7_100_000 }
/** What the scene does after every act. */
const answered = (state: unknown) => {
  const reading = { words: graphWith(cloud), language: 'en', meter, weight } as const
  return rule?.(state, { do: 'told', told: toldOf(graph, graphState(state), reading) })
}
const actsIn = (state: unknown) => kindOf('hall-graph').acts?.(cloud, state, { reduced: false })
const press = (state: unknown, says: string) => {
  const buttons = actsIn(state)?.buttons
  const found = buttons?.find(({ word, title = word?.en }) => title === says)
  expect(found, says).toBeDefined()
  return answered(rule?.(state, found?.act))
}
const told = (state: unknown) => actsIn(state)?.tells?.text

test('everything that the hall knows is a point, and every one but an exhibit is linked', () => {
  const counts = nodeKinds.map((kind) => graph.nodes.filter((node) => node.kind === kind).length)
  const [exhibits = 0, motifs = 0, techniques = 0, places = 0, dates = 0, colours = 0] = counts
  expect(exhibits).toBe(74)
  expect(motifs + techniques).toBeGreaterThan(50)
  expect(places).toBeGreaterThan(28)
  expect(dates).toBeGreaterThan(25)
  expect(colours).toBeGreaterThan(50)
  expect(counts.at(-1)).toBeGreaterThan(40)
  graph.nodes.forEach(({ kind }, node) => {
    if (kind !== 'exhibit') expect(linksOf(graph, node), idOf(node)).not.toEqual([])
  })
})

test('the same files give the same graph, to the last sign', async () => {
  const again = await registryFiles(exhibition, 'assets/exhibitions/two-doors')
  expect(again['graph.json']).toBe(written)
})

test('linked points lie nearer than others, inside their cube; the rest lie on the step', () => {
  const far = (a: number, b: number) =>
    Math.hypot(...[0, 1, 2].map((i) => graph.nodes[a]!.at[i]! - graph.nodes[b]!.at[i]!))
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
  const linked = mean(graph.edges.map(({ from, to }) => far(from, to)))
  const other = mean(graph.nodes.map((_, i) => far(i, (i * 7 + 13) % graph.nodes.length)))
  expect(linked).toBeLessThan(other * 0.85)
  for (const [i, { at, kind }] of graph.nodes.entries()) {
    const alone = linksOf(graph, i).length === 0
    for (const each of alone ? [at[0], at[2]] : at) expect(Math.abs(each)).toBeLessThanOrEqual(1)
    if (alone) expect(placeIn(at, 0)[1]).toBeCloseTo(step.height + radii[kind])
  }
  expect(forceLayout(4, [[0, 1]], 5)).toEqual(forceLayout(4, [[0, 1]], 5))
})

test('six-fold symmetry is asked for, and its exhibits answer', () => {
  const state = press(undefined, 'Everything with six-fold symmetry')
  const { points } = answerTo(graph, 'symmetry-six', 1)
  expect(points.map(idOf)).toEqual(['p3-4', 'p4-3', 'w-3', 't3-3', 't3-5', 'symmetry-six'])
  expect(told(state)).toContain('5 exhibits have six-fold symmetry')
  expect(actsIn(press(state, 'Next point'))?.tells?.title).toBe('Cloud collar')
  expect(told(press(state, 'Everything with six-fold symmetry'))).not.toContain('six-fold')
})

test('facts with a single source are counted as the files have them', () => {
  const claims = all.flatMap((exhibit) => exhibit.claims)
  const one = claims.filter(({ sources }) => sources.length === 1).length
  const more = claims.filter(({ sources }) => sources.length > 1).length
  const state = press(undefined, 'All facts with only one source')
  expect(told(state)).toContain(
    `${one} of ${claims.length} facts rest on one source only, ${more} on`,
  )
  const design = claims.filter(({ evidence }) => evidence === 'design').length
  expect(told(press(undefined, 'What is our own design?'))).toContain(
    `${design} of ${claims.length} facts`,
  )
})

test('1415 is touched by the giraffe and what belongs to it', () => {
  const ids = answerTo(graph, 'year:1415', 2).points.map(idOf)
  expect(ids).toEqual(expect.arrayContaining(['t2-2', 'year:1415', 'motif-beast', 'year:1414']))
  expect(ids).not.toContain('p3-2')
})

test('a thread is followed from point to point, and not straight back', () => {
  let state = rule?.(undefined, { do: 'choose', to: numberOf('symmetry-six') })
  const seen: (string | undefined)[] = []
  for (let i = 0; i < 4; i += 1) {
    state = press(answered(state), 'Follow a line')
    seen.push(idOf(graphState(state).at ?? -1))
  }
  expect(seen[0]).toBe('p3-4')
  expect(new Set(seen).size).toBe(4)
})

test('a point says what it is in both vocabularies, and what it is linked with', () => {
  const state = answered(rule?.(undefined, { do: 'choose', to: numberOf('t2-2') }))
  expect(told(state)).toContain('Dublin Core title, CIDOC CRM E73 Information Object')
  expect(told(state)).toMatch(/- is dated \(P67 refers to\): 1414; 1415/)
})

test('the meter tells what came, and how many photos weigh more than the whole hall', () => {
  const said = told(press(undefined, 'Next point'))
  expect(said).toContain('2.3 MB in 31 files. The last picture took 40 draw calls.')
  expect(said).toContain('The whole hall, 7.1 MB, weighs less than 2 photos of 4 MB')
})

test('the graph goes out as JSON-LD with every name, and as a table with every line', () => {
  const file = JSON.parse(jsonLdOf(graph)) as { '@graph': Record<string, unknown>[] }
  expect(file['@graph']).toHaveLength(graph.nodes.length)
  const giraffe = file['@graph'].find((node) => node['@id'] === '#t2-2')
  expect(giraffe).toMatchObject({ '@type': 'crm:E73_Information_Object' })
  expect(giraffe?.['dc:date']).toContainEqual({ '@id': '#year:1415', 'hall:as': 'dated' })
  const rows = csvOf(graph, 'ru').trim().split('\r\n')
  expect(rows).toHaveLength(graph.edges.length + 1)
  expect(rows[0]).toBe(
    'from,from_kind,from_title,relation,dublin_core,cidoc_crm,to,to_kind,to_title,facts',
  )
  expect(rows.find((row) => row.startsWith('t2-2,') && row.includes('1415'))).toContain(',dated,')
})

test('saved, it is told as what it lies on the shelf', () => {
  expect(told(press(undefined, 'Save as CSV'))).toContain('on your shelf as CSV')
  expect(told(press(undefined, 'Save as JSON-LD'))).toContain('on your shelf as JSON-LD')
})

test('a graph that did not come is told plainly, and a broken one is refused', () => {
  const state = rule?.(undefined, { do: 'told', told: { missing: true } })
  expect(told(state)).toContain('did not come')
  expect(() => readGraph('{"nodes":[],"edges":[{"from":0,"to":1,"kind":"uses"}]}')).toThrow(
    'no edges',
  )
})

test('a press through a sphere means that sphere, as the cloud has turned', () => {
  const hanging = {
    exhibit: 't1-6',
    room: 't1',
    place: 0,
    on: 'floor' as const,
    size: [2.5, 2.3, 2.5] as const,
    stand: 0,
    x: 0,
    y: 1.15,
    z: 0,
    turn: 180,
  }
  const point = numberOf('t2-2')
  const [x, y, z] = placeIn(graph.nodes[point]!.at, 60)
  const from = { x: 0.3, y: 1.6, z: 3 }
  const ray = { ...from, dx: x - from.x, dy: y - from.y, dz: z - from.z }
  expect(pressedPoint(ray, hanging, graph, 60)).toBe(point)
  expect(pressedPoint({ ...ray, dy: 9 }, hanging, graph, 60)).toBeUndefined()
})

test.for([
  { do: 'ask', question: -1 },
  { do: 'choose' },
  { do: 'save', as: 'exe' },
  { do: 'told', told: {} },
  7,
])('%o is nothing that one does with the graph', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

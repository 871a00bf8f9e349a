import { areaOf } from '#craft'
import { validateBytes } from 'gltf-validator'
import { expect, test } from 'vitest'
import {
  latticeDrawing,
  latticeModel,
  openLoops,
} from '../../../src/exhibits/takeaway/latticeFiles.ts'
import { patternIn } from '../../../src/exhibits/lattice-game/patternIn.ts'

const pattern = {
  bars: [
    [1, 6],
    [6, 12],
    [6, 5],
  ],
  group: 0,
  name: 1,
} as const
const made = (recipe: unknown) =>
  ({
    id: 'x',
    exhibit: 't3-3',
    maker: 'lattice-drawing',
    title: 'Lattice game: A & <b>',
    day: '2026-11-26',
    language: 'en',
    recipe,
  }) as const

test('a window is cut along closed lines in millimetres that lie within its frame', async () => {
  const file = await latticeDrawing(made(pattern), {} as never)
  const svg = await file.text()
  expect(svg).toContain('width="600mm" height="900mm"')
  expect(svg).not.toContain('<b>')
  const paths = [...svg.matchAll(/<path d="M([^Z]+)Z"/g)].map(([, line = '']) => line)
  expect(paths.length).toBeGreaterThan(12)
  for (const number of paths.join('L').split(/[L ]/).map(Number)) expect(number).toBeGreaterThan(39)
})

test('something is open in every rule, and never all of it', () => {
  for (let group = 0; group < 5; group += 1) {
    const open = openLoops({ ...pattern, group }).reduce(
      (sum, loop) => sum + Math.abs(areaOf(loop)),
      0,
    )
    expect(open).toBeGreaterThan(0.1)
    expect(open).toBeLessThan(0.42)
  }
})

test.each([0, 4])('as a model every reader of glTF accepts it: rule %i', async (group) => {
  const file = await latticeModel(made({ ...pattern, group }), {} as never)
  expect(file.size).toBeLessThan(1e6)
  const report = await validateBytes(new Uint8Array(await file.arrayBuffer()), {})
  expect(report.issues.messages.filter(({ severity }) => severity < 2)).toEqual([])
})

test.for([undefined, {}, { ...pattern, group: 9 }, { ...pattern, bars: [[0, 25]] }])(
  '%o makes no window',
  (recipe) => expect(() => patternIn(recipe)).toThrow('no recipe of a window'),
)

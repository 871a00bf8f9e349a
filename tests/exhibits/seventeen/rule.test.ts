import { wallpaperNames } from '#craft'
import { expect, test } from 'vitest'
import { answering, hasMirrors, turnsIn } from '../../../src/exhibits/seventeen/groups.ts'
import { turnColumns } from '../../../src/exhibits/bench/counts.ts'
import { leafAt } from '../../../src/exhibits/seventeen/measures.ts'
import { repeatIn } from '../../../src/exhibits/seventeen/repeatIn.ts'
import { repeatState } from '../../../src/exhibits/seventeen/rule.ts'
import { tileDrawing } from '../../../src/exhibits/takeaway/tileFiles.ts'
import { symmetryFigure } from '../../../src/craft/symmetryFigure.ts'
import { stationAt } from '../../support/station.ts'

const { rule, press, told } = await stationAt('t3-5')
const now = (state: unknown) => repeatState(state).now
const groupIn = (state: unknown) => wallpaperNames[now(state).group]

test('stepped through, all seventeen come, each once', () => {
  let state: unknown
  const seen = new Set<string | undefined>()
  for (let i = 0; i < 17; i += 1) {
    seen.add(groupIn(state))
    state = press(state, 'Next of the seventeen')
  }
  expect(seen.size).toBe(17)
  expect(groupIn(state)).toBe(groupIn(undefined))
})

test('the two questions lead to every group', () => {
  const make = press(undefined, 'Next step', 'Next step')
  const reached = new Set<string | undefined>()
  for (const answer of ['No turn', 'Half turns', 'Thirds', 'Quarters', 'Sixths']) {
    let state = press(make, answer)
    for (let mirrors = 0; mirrors < 2; mirrors += 1) {
      const of = answering(turnsIn(now(state).group), hasMirrors(now(state).group))
      for (let i = 0; i < of.length; i += 1) {
        reached.add(groupIn(state))
        if (of.length > 1) state = press(state, 'Another such group')
      }
      state = press(state, 'It has mirrors')
    }
  }
  expect(reached.size).toBe(17)
})

test('what the questions say of a group is true of its drawing', () => {
  wallpaperNames.forEach((name, group) => {
    const { mirrors, centres } = symmetryFigure(name)
    expect([name, turnsIn(group)]).toEqual([
      name,
      Math.max(1, ...centres.map((each) => each.turns)),
    ])
    expect([name, hasMirrors(group)]).toEqual([name, mirrors.length > 0])
  })
})

test('every group has a leaf of its own on the tree, in the column of its turns', () => {
  const places = wallpaperNames.map((_, group) =>
    leafAt(group)
      .map((at) => at.toFixed(3))
      .join(),
  )
  expect(new Set(places).size).toBe(17)
  const xs = wallpaperNames.map((_, group) => leafAt(group)[0])
  const across = turnColumns.map((turns) => xs.filter((_, group) => turnsIn(group) === turns))
  for (const column of across) expect(Math.max(...column) - Math.min(...column)).toBeLessThan(1e-9)
})

test('stamps come and go, three at most, and a stroke is undone as one', () => {
  const stamped = press(undefined, 'Next step', 'Next motif', 'Stamp here')
  expect(now(stamped).marks.at(-1)).toEqual({ stamp: 1, at: 12 })
  expect(now(press(stamped, 'Stamp here')).marks).toHaveLength(2)
  let state = stamped
  for (const [x, y] of [
    [10, 10],
    [30, 40],
    [60, 20],
  ] as const)
    state = rule?.(state, { do: 'draw', x, y, stroke: 4 })
  expect(now(state).line).toEqual([
    [10, 10],
    [30, 40],
    [60, 20],
  ])
  expect(now(press(state, 'Undo')).line).toEqual([])
  for (const at of [0, 1, 2, 3]) state = rule?.(state, { do: 'press', at })
  expect(now(state).marks).toHaveLength(3)
  expect(told(state)?.text).toContain('plum blossom')
})

test('as a drawing a pattern carries its cell once and repeats it by its group', async () => {
  const made = {
    id: 'x',
    exhibit: 't3-5',
    maker: 'tile-drawing',
    title: 'Seventeen ways to repeat: First snow',
    day: '2026-11-26',
    language: 'en',
    recipe: { ...now(undefined), group: wallpaperNames.indexOf('p6m') },
  } as const
  const svg = await (await tileDrawing(made, {} as never)).text()
  expect(svg).toContain('(p6m)')
  expect(svg.match(/<use /g)?.length).toBeGreaterThan(40)
  expect(svg).not.toContain('NaN')
})

test.for([undefined, {}, { marks: [{ stamp: 9, at: 0 }], line: [], group: 0, name: 0 }])(
  '%o makes no pattern',
  (recipe) => expect(() => repeatIn(recipe)).toThrow('no recipe of a pattern'),
)

test.for([
  { do: 'turns', turns: 5 },
  { do: 'group', group: 17 },
  { do: 'draw', x: 3.5, y: 0, stroke: 1 },
  { do: 'press', at: 25 },
  { do: 'eighteenth' },
  null,
])('%o is nothing that one does here', (act) => expect(rule?.('nothing', act)).toBe('nothing'))

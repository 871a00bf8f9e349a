import { fits, fitting, sizeOfPart, teachingSet } from '#craft'
import { validateBytes } from 'gltf-validator'
import { expect, test } from 'vitest'
import { assemblyState } from '../../../src/exhibits/dougong-bench/rule.ts'
import { builtIn } from '../../../src/exhibits/dougong-bench/builtIn.ts'
import { bracketModel } from '../../../src/exhibits/takeaway/bracketFiles.ts'
import { stationAt } from '../../support/station.ts'

const { rule, press, told, actsIn } = await stationAt('t3-7')
const placed = (state: unknown) => assemblyState(state).now.placed
const labels = (state: unknown) => actsIn(state)?.buttons.map(({ word }) => word?.en)
let built: unknown = press(undefined, 'Next step')
const stages: unknown[] = [built]
for (let i = 0; i < teachingSet.length; i += 1) {
  built = press(built, 'Which one fits?', 'Put it in its place')
  stages.push(built)
}

test('asked which one fits again and again, all fifteen come to their places in order', () => {
  expect(placed(built)).toEqual([...teachingSet.keys()])
  expect(told(built)?.text).toContain('It stands. Arrows show how the load runs down.')
  expect(labels(built)).toContain('Shake the table')
})

test('a piece whose support is not there slides back, and nothing is lost', () => {
  const wrong = press(press(undefined, 'Next step', 'Piece before'), 'Put it in its place')
  expect(placed(wrong)).toEqual([])
  expect(assemblyState(wrong)).toMatchObject({ tries: 1, refused: true, held: 14 })
  expect(told(wrong)?.text).toContain('It slides back')
  expect(told(press(wrong, 'Next piece on the bench'))?.text).not.toContain('slides back')
})

test('pieces that lie on the same arm may come in any order', () => {
  const some = [0, 1, 5, 3].reduce<number[]>(
    (there, piece) => (fits(piece, there) ? [...there, piece] : there),
    [],
  )
  expect(some).toEqual([0, 1, 3])
  expect(fitting([0, 1, 2])).toEqual([3, 4, 5, 6])
  expect(fits(14, [...teachingSet.keys()].slice(0, 13))).toBe(false)
})

test('one undo takes the last piece off again', () => {
  expect(placed(press(stages[4], 'Undo'))).toEqual(placed(stages[3]))
})

test('every grade lists the parts in millimetres', () => {
  const { text = '' } = told(press(built, 'Larger grade')) ?? {}
  expect(text).toContain('Song grade 5')
  // 32 fen of 14.08 mm.
  expect(text).toContain('1 × great block, ludou: 451 × 282 × 451')
  expect(text).toContain('6 × small block')
  expect(sizeOfPart('huagong')).toEqual([72, 21, 10])
})

test('whole it is shaken and drawn apart', () => {
  const shaken = press(built, 'Shake the table')
  expect(assemblyState(shaken).shakes).toBe(1)
  expect(assemblyState(press(built, 'Let it float apart')).apart).toBe(true)
})

test('a model of it as far as it is built is accepted by every reader of glTF', async () => {
  const made = {
    id: 'x',
    exhibit: 't3-7',
    maker: 'bracket-model',
    title: 'Build a dougong: First snow',
    day: '2026-11-26',
    language: 'en',
    recipe: assemblyState(stages[9]).now,
  } as const
  const file = await bracketModel(made, {} as never)
  expect(file.size).toBeLessThan(1e6)
  const report = await validateBytes(new Uint8Array(await file.arrayBuffer()), {})
  expect(report.issues.messages.filter(({ severity }) => severity < 2)).toEqual([])
})

test.for([undefined, {}, { placed: [99], grade: 1, name: 0 }, { placed: [], grade: 0, name: 0 }])(
  '%o makes no bracket',
  (recipe) => expect(() => builtIn(recipe)).toThrow('no recipe of a bracket'),
)

test.for([{ do: 'hold', piece: 15 }, { do: 'grade', by: 2 }, { do: 'glue' }, null])(
  '%o is nothing that one does here',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

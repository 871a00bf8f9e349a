import { createVisitor, lay, shareVisit, takeShared } from '#visit'
import { expect, test } from 'vitest'

const isHere = (id: string) => ['a-2', 'p1-1', 'p3-1'].includes(id)
const label = {
  exhibit: 'p3-1',
  maker: 'label',
  title: 'Три силуэта & more',
  day: '2026-11-26',
  language: 'ru',
  recipe: null,
} as const

test('a visit that is shared stands elsewhere as it was, and nothing else', () => {
  const here = createVisitor('two-doors')
  here.setState({ seen: ['a-2', 'p1-1'], states: { 'p1-1': { secret: true } } })
  lay(here, label)
  const there = createVisitor('two-doors')
  takeShared(`#${shareVisit(here.getState())}`, there, isHere)
  expect(there.getState()).toEqual({ ...here.getState(), states: {} })
  // Opened twice it is still the same.
  takeShared(shareVisit(here.getState()), there, isHere)
  expect(there.getState()).toEqual({ ...here.getState(), states: {} })
})

test('it adds to a visit that has begun', () => {
  const visitor = createVisitor('two-doors')
  visitor.setState({ seen: ['p3-1'] })
  takeShared('#seen=a-2+p3-1', visitor, isHere)
  expect(visitor.getState().seen).toEqual(['p3-1', 'a-2'])
})

test('a fresh visit has nothing to share', () => {
  expect(shareVisit(createVisitor('two-doors').getState())).toBe('')
})

test.for([
  '#seen=nothing+__proto__+constructor',
  '#taken=%5B',
  '#taken={"a":1}',
  '#taken=[[1,2],["p3-1","label"],null]',
  `#taken=${JSON.stringify([['p9-9', 'label', 'x', '2026-11-26', 'en', null]])}`,
  `#taken=${JSON.stringify([['p3-1', 'label', 'x', '<b>', 'en', null]])}`,
  '#\u0000',
])('what no hall has written (%s) is passed over', (fragment) => {
  const visitor = createVisitor('two-doors')
  takeShared(fragment, visitor, isHere)
  expect(visitor.getState()).toEqual({ seen: [], states: {}, shelf: [] })
})

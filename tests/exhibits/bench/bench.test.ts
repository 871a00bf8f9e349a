import { expect, test } from 'vitest'
import { benchAfter, freshBench, worked } from '../../../src/exhibits/bench/bench.ts'

const work = { name: 0, bars: 0 }
const drawn = (bars: number) => worked(freshBench(work), { ...work, bars })

test('what was done is undone one thing at a time, and then nothing is', () => {
  const twice = worked(drawn(1), { ...work, bars: 2 })
  const once = benchAfter(twice, { do: 'undo' }, work)
  expect(once.now.bars).toBe(1)
  const none = benchAfter(once, { do: 'undo' }, work)
  expect(none.now.bars).toBe(0)
  expect(benchAfter(none, { do: 'undo' }, work).now).toEqual(work)
})

test('a stroke of the hand is one thing, however many places it went through', () => {
  let bench = freshBench(work)
  for (const bars of [1, 2, 3]) bench = worked(bench, { ...work, bars }, 1, 77)
  bench = worked(bench, { ...work, bars: 9 }, 1, 78)
  expect(benchAfter(bench, { do: 'undo' }, work).now.bars).toBe(3)
  expect(benchAfter(benchAfter(bench, { do: 'undo' }, work), { do: 'undo' }, work).now.bars).toBe(0)
})

test('to begin anew can be undone too', () => {
  const anew = benchAfter(drawn(5), { do: 'anew' }, work)
  expect(anew.now.bars).toBe(0)
  expect(benchAfter(anew, { do: 'undo' }, work).now.bars).toBe(5)
})

test('steps stop at their ends, names go round', () => {
  const step = (to: number) => benchAfter(drawn(1), { do: 'step', to }, work).step
  expect([step(-3), step(2), step(9)]).toEqual([0, 2, 4])
  expect(benchAfter(drawn(1), { do: 'name', by: -1 }, work).now.name).toBe(11)
})

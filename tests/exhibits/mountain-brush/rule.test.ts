import { expect, test } from 'vitest'
import { composed, hostSeen } from '../../../src/exhibits/mountain-brush/composed.ts'
import { heightAt } from '../../../src/exhibits/mountain-brush/brushSheet.ts'
import { mountainsIn } from '../../../src/exhibits/mountain-brush/mountainsIn.ts'
import { brushState } from '../../../src/exhibits/mountain-brush/rule.ts'
import { stationAt } from '../../support/station.ts'

const { rule, press, told } = await stationAt('t3-6')
const now = (state: unknown) => brushState(state).now

test('a stroke draws the ridge from where it came to where it goes, and is undone as one', () => {
  let state: unknown
  const line = [
    [2, 0.1],
    [8, 0.9],
    [14, 0.2],
  ] as const
  for (const [i, [to, high]] of line.entries()) {
    const [from, low] = line[i - 1] ?? line[0]
    state = rule?.(state, { do: 'draw', from, low, to, high, stroke: 9 })
  }
  expect(now(state).ridge[8]).toBe(0.9)
  expect(now(state).ridge[5]).toBeCloseTo(0.5)
  expect(now(state).ridge[11]).toBeCloseTo(0.55)
  expect(now(press(state, 'Undo')).ridge).toEqual(now(undefined).ridge)
})

test('keys raise the ridge where the brush is, and only there', () => {
  const raised = press(undefined, 'Next step', 'Brush to the right', 'Ridge higher')
  const [was, is] = [now(undefined).ridge, now(raised).ridge]
  expect(is[13]!).toBeGreaterThan(was[13]! + 0.05)
  expect(is[9]).toBe(was[9])
  expect(is[17]).toBe(was[17])
})

test('mist and distance go from end to end, and the bridge goes round', () => {
  let state = press(undefined, 'Next step', 'Next step')
  for (let i = 0; i < 9; i += 1) state = press(state, 'More mist', 'Towards level distance')
  expect(now(state)).toMatchObject({ mist: 4, distance: 8 })
  expect(told(state)?.text).toContain('level distance')
  for (let i = 0; i < 5; i += 1) state = press(state, 'Bridge to the next place')
  expect(now(state).bridge).toBe(0)
  expect(composed(now(state)).some(({ drawing }) => drawing === 'bridge')).toBe(true)
})

test('whoever walks in is told how far, and comes out again', () => {
  const inside = press(undefined, 'Walk in', 'Walk in')
  expect(told(inside)?.text).toContain('about 2 m inside')
  expect(brushState(press(inside, 'Step back', 'Step back')).inside).toBeUndefined()
})

test('guests stand at 0.62 and 0.45 of the host at one distance, and what is far is drawn first', () => {
  const all = composed(now(undefined))
  const deeps = all.map(({ deep }) => deep)
  expect(deeps).toEqual(deeps.toSorted((a, b) => b - a))
  const host = hostSeen(4)
  expect(host.left).toBeGreaterThan(-0.75)
  expect(host.left + host.wide).toBeLessThan(0.75)
  expect(host.foot + host.high).toBeLessThan(0.56)
})

test('the line between places is smooth and goes through them', () => {
  const { ridge } = now(undefined)
  for (const i of [0, 5, 10, 24]) expect(heightAt(ridge, i / 24)).toBeCloseTo(ridge[i]!, 2)
})

test.for([undefined, {}, { seed: 1, ridge: [1], mist: 0, distance: 0, name: 0 }])(
  '%o makes no mountain',
  (recipe) => expect(() => mountainsIn(recipe)).toThrow('no recipe of a mountain'),
)

test.for([
  { do: 'draw', from: 0, low: Number.NaN, to: 1, high: 1 },
  { do: 'draw', from: 90, low: 0, to: 1, high: 1 },
  { do: 'bridge', at: 7 },
  { do: 'mist', by: 3 },
  { do: 'erase' },
  null,
])('%o is nothing that one does here', (act) => expect(rule?.('nothing', act)).toBe('nothing'))

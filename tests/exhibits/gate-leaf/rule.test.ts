import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { strike, swing, swingTime } from '../../../src/exhibits/gate-leaf/swing.ts'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['gate-leaf'])
const rule = ruleOf('gate-leaf')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-6'))
const gate = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('gate-leaf').acts?.(gate, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('nine presses count the whole leaf by nines, each sum with its digits', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  let state: unknown
  const sums: string[] = []
  for (let row = 1; row <= 9; row += 1) {
    state = press(state, 'Count nine more')
    const told = actsIn(state)?.tells
    expect(told).toMatchObject({ at: row, of: 9, title: String(9 * row) })
    sums.push(told?.text ?? '')
  }
  expect(sums[0]).toBe('1 × 9 = 9')
  expect(sums[2]).toBe('3 × 9 = 27\n\n2 + 7 = 9')
  expect(sums[8]).toContain('All are counted')
  const again = press(state, 'Count again')
  expect(again).toMatchObject({ counted: 0 })
  expect(actsIn(again)?.tells).toBeUndefined()
})

test('a press on a stud counts up to its row, and not past the last', () => {
  expect(rule?.(undefined, { do: 'count', to: 4 })).toMatchObject({ counted: 4 })
  expect(rule?.({ counted: 9, knocks: 0, told: 'count' }, { do: 'count' })).toMatchObject({
    counted: 9,
  })
})

test('a knock leaves the count and is told; counting goes on where it was', () => {
  const three = rule?.(undefined, { do: 'count', to: 3 })
  const knocked = press(three, 'Knock')
  expect(knocked).toMatchObject({ counted: 3, knocks: 1 })
  expect(actsIn(knocked)?.tells?.text).toContain('610 and 1,480 hertz')
  expect(actsIn(press(knocked, 'Count nine more'))?.tells).toMatchObject({ at: 4, title: '36' })
})

test('the ring is lifted, strikes, hops and hangs still', () => {
  expect(swing(-1)).toBe(0)
  expect(swing(200)).toBeGreaterThan(0.5)
  expect(swing(strike)).toBeCloseTo(0, 6)
  expect(swing(strike + 100)).toBeGreaterThan(0.05)
  expect(swing(swingTime)).toBe(0)
})

test.for([{ do: 'count', to: 10 }, { do: 'count', to: 1.5 }, { do: 'open' }, 7, null])(
  '%o is nothing that one does with a gate',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

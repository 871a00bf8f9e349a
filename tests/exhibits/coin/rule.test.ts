import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { panelSheetOf } from '../../../src/exhibits/coin/coin.ts'
import { bronzeGeometry, faceGeometry } from '../../../src/exhibits/coin/coinGeometry.ts'
import { big, coin, enlarged, small } from '../../../src/exhibits/coin/measures.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['coin'])
const rule = ruleOf('coin')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-4'))
const shown = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('coin').acts?.(shown, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ title }) => title === name)?.act)

test('each of three explanations tells what would be its proof, and none is said to be right', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const proofs = ['A trader', 'An envoy', 'A gift'].map((name, i) => {
    const tells = actsIn(press(undefined, name))?.tells
    expect(tells).toMatchObject({ at: i + 1, of: 3, title: name })
    expect(tells?.text).toContain('shows contact, not who carried it')
    return tells?.text
  })
  expect(new Set(proofs).size).toBe(3)
})

test('pressed again an explanation is put back; one is weighed at a time', () => {
  const trader = press(undefined, 'A trader')
  expect(press(trader, 'A gift')).toEqual({ weighed: 'gift' })
  expect(press(trader, 'A trader')).toEqual({})
})

test('the panel tells on the plinth what the card tells', () => {
  const written = panelSheetOf(shown, 'envoy').texts.map(({ text }) => text)
  expect(written).toContain('Proof would be a written record that names the place and the visit.')
})

test('the coin is 25 millimetres across with a square hole, and stands enlarged beside', () => {
  for (const geometry of [bronzeGeometry(), faceGeometry()]) {
    const at = geometry.getAttribute('position')
    const half = at.count / 2
    const wide = (from: number) => {
      const xs = Array.from({ length: half }, (_, i) => at.getX(from + i))
      return Math.max(...xs) - Math.min(...xs)
    }
    const rim = geometry.getAttribute('color').itemSize === 4 ? 2 * coin.rim : 0
    expect(wide(0)).toBeCloseTo((0.025 - rim) * enlarged, 4)
    expect(wide(half)).toBeCloseTo(0.025 - rim, 4)
  }
  expect(big.z).toBeLessThan(small.z)
})

test('what is no act changes nothing', () => {
  const state = press(undefined, 'A gift')
  for (const act of [undefined, {}, { do: 'weigh', explanation: 'pirate' }])
    expect(rule?.(state, act)).toBe(state)
})

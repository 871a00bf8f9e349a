import { radians } from '#kit'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Ray } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { heldLeaf, pressedLeaf } from '../../../src/exhibits/two-sided-scroll/pressedLeaf.ts'
import { twoDoors, twoDoorsPlan } from '../../support/twoDoors.ts'

await bringKinds(['two-sided-scroll'])
const rule = ruleOf('two-sided-scroll')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 's-4'))
const scroll = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) =>
  kindOf('two-sided-scroll').acts?.(scroll, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word }) => word?.en === name)?.act)
const hanging = (await twoDoorsPlan()).hangings.find(({ exhibit }) => exhibit === 's-4')!

test('the front tells a rule, the back what it makes, and back again', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 6, title: 'Bracket set' })
  expect(actsIn(undefined)?.tells?.text).toContain('21 fèn above')
  const back = press(undefined, 'Turn the scroll')
  expect(back).toEqual({ pair: 0, turn: 180 })
  expect(actsIn(back)?.tells?.text).toContain('fifteen pieces')
  expect(actsIn(press(back, 'Turn the scroll'))?.tells?.text).toContain('21 fèn above')
})

test('six pairs are wound through, each begins with its rule, and the strip ends', () => {
  let state = press(undefined, 'Turn the scroll')
  const names = Array.from({ length: 7 }, () => {
    state = press(state, 'Next pair')
    return actsIn(state)?.tells?.title
  })
  expect(names.slice(0, 5)).toEqual([
    'Painted beam',
    'Meiping',
    'Cloud collar',
    'Window lattice',
    'Solar year',
  ])
  expect(names.slice(4)).toEqual(['Solar year', 'Solar year', 'Solar year'])
  expect(actsIn(press(undefined, 'Pair before'))?.tells?.at).toBe(1)
})

test('turned by hand only so far, the side that looks out is told; then a press ends the turn', () => {
  const little = rule?.(undefined, { do: 'drag', to: 62 })
  expect(actsIn(little)?.tells?.text).toContain('21 fèn above')
  const far = rule?.(little, { do: 'drag', to: 131 })
  expect(actsIn(far)?.tells?.text).toContain('fifteen pieces')
  expect(press(far, 'Turn the scroll')).toEqual({ pair: 0, turn: 360 })
})

test('a hand goes across and the leaf with it; a press on a roller winds', () => {
  // Straight towards its front, from 3 m before it.
  const [sin, cos] = [Math.sin(radians(hanging.turn)), Math.cos(radians(hanging.turn))]
  const ray = (across: number, up: number): Ray => ({
    x: hanging.x + 3 * sin - across * cos,
    y: 0.85 + up,
    z: hanging.z - 3 * cos - across * sin,
    dx: -sin,
    dy: 0,
    dz: cos,
  })
  const hold = heldLeaf(ray(0, 0), hanging, 10)
  expect(hold?.(ray(0.3, 0))).toEqual({ do: 'drag', to: expect.closeTo(70, 6) })
  expect(heldLeaf(ray(0.7, 0), hanging, 0)).toBeUndefined()
  expect(pressedLeaf(ray(0.1, 0.2), hanging)).toEqual({ do: 'turn' })
  expect(pressedLeaf(ray(0.1, 0.66), hanging)).toEqual({ do: 'wind', by: 1 })
  expect(pressedLeaf(ray(0.1, -0.64), hanging)).toEqual({ do: 'wind', by: -1 })
})

test.for([
  { do: 'drag', to: Number.NaN },
  { do: 'wind', by: 2 },
  { do: 'wind' },
  { do: 'tear' },
  7,
  null,
])('%o is nothing that one does with the scroll', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

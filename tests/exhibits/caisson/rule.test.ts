import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['caisson'])
const rule = ruleOf('caisson')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-4'))
const exhibit = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('caisson').acts?.(exhibit, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title }) => (title ?? word?.en) === name)?.act)

test('a layer is told of with its sides and its symmetry, and put away again', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const octagon = press(undefined, 'Octagon')
  expect(actsIn(octagon)?.tells).toMatchObject({ at: 2, of: 3, title: 'Octagon' })
  expect(actsIn(octagon)?.tells?.text).toContain('symmetry D8')
  expect(actsIn(octagon)?.buttons[1]?.pressed).toBe(true)
  expect(actsIn(press(octagon, 'Octagon'))?.tells).toBeUndefined()
})

test('turned by one step it says by how many degrees, each layer by its own', () => {
  const circle = press(press(undefined, 'Circle'), 'Turn by one step')
  expect(actsIn(circle)?.tells?.text).toContain('turned by 15 degrees')
  const square = press(press(circle, 'Square'), 'Turn by one step')
  expect(square).toEqual({ shown: 0, turns: [1, 0, 1] })
  expect(actsIn(square)?.tells?.text).toContain('turned by 90 degrees')
  expect(actsIn(press(undefined, 'Turn by one step'))?.tells?.title).toBe('Square')
})

test.for([{ do: 'show', layer: 3 }, { do: 'show', layer: 0.5 }, { do: 'fall' }, 7, null])(
  '%o is nothing that one does with a caisson',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

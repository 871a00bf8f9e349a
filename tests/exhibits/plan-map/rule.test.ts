import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import { layFloor, route } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { planOf } from '../../../src/exhibits/plan-map/planMap.ts'
import { twoDoors, twoDoorsPlan } from '../../support/twoDoors.ts'

await bringKinds(['plan-map'])
const rule = ruleOf('plan-map')
const plan = await twoDoorsPlan()
const { rooms } = await twoDoors()
const { shape, texts } = cut(
  rooms.flatMap(({ exhibits }) => exhibits).find(({ id }) => id === 'a-4'),
)
const slab = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('plan-map').acts?.(slab, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('every space of the hall is gone through, forwards and back', () => {
  expect(planOf(slab).spaces.map(({ room }) => room)).toEqual(plan.rooms.map(({ id }) => id))
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 14, title: 'Forecourt' })
  expect(actsIn(press(undefined, 'Space before'))?.tells).toMatchObject({ at: 14 })
  const third = press(press(undefined, 'Next space'), 'Next space')
  expect(actsIn(third)?.tells).toMatchObject({ at: 3, title: 'Mission' })
  expect(press(third, 'Go there')).toEqual({ marked: 2, going: 2 })
  expect(rule?.(press(third, 'Go there'), { do: 'arrive' })).toEqual({ marked: 2 })
})

test('the distances that the plan tells are those of the hall', () => {
  const floor = layFloor(plan)
  const from = plan.views['a-4']!
  const walked = planOf(slab).spaces.map(({ room }) => {
    if (room === 'a') return 0
    let [length, at] = [0, { x: from.x, z: from.z }]
    for (const corner of route(floor, from, plan.views[room]!) ?? []) {
      length += Math.hypot(corner.x - at.x, corner.z - at.z)
      at = corner
    }
    return Math.round(length)
  })
  expect(planOf(slab).spaces.map(({ metres }) => metres)).toEqual(walked)
  expect(actsIn({ marked: 1 })?.tells?.text).toBe('This plan hangs here.')
  expect(actsIn({ marked: 2 })?.tells?.text).toMatch(/^\d+ metres on foot from here, about \d+ sec/)
})

test('names on the plan are those of the rooms', async () => {
  const names = rooms.map(({ title }) => title)
  const { artefact } = rooms.flatMap(({ exhibits }) => exhibits).find(({ id }) => id === 'a-4')!
  const { spaces } = artefact.with as { spaces: { name: unknown }[] }
  expect(spaces.map(({ name }) => name)).toEqual(names)
})

test.for([
  { do: 'mark', by: 2, of: 14 },
  { do: 'mark', by: 1, of: 0 },
  { do: 'go', to: -1 },
  { do: 'go' },
  { do: 'fly' },
  7,
  null,
])('%o is nothing that one does with a plan', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

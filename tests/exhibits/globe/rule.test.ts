import { globePlaceNames, globePlaces } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { globe as measures } from '../../../src/exhibits/globe/measures.ts'
import { pressedGlobe, standsAt } from '../../../src/exhibits/globe/pressedGlobe.ts'
import { globeState, type GlobeState } from '../../../src/exhibits/globe/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['globe'])
const rule = ruleOf('globe')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-1'))
const globe = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('globe').acts?.(globe, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(
    state,
    actsIn(state)?.buttons.find(({ word, title }) => word?.en === name || title === name)?.act,
  )
const told = (state: unknown) => actsIn(state)?.tells

test('it begins in January with the voyages, and says the wind and that routes are in outline', () => {
  expect(told(undefined)).toMatchObject({ at: 1, of: 4, title: 'Voyages' })
  expect(told(undefined)?.text).toContain('in outline')
  expect(told(undefined)?.text).toContain('January: the monsoon blows from the north-east')
})

test('months go round, and their winds are told', () => {
  let state = press(undefined, 'Month before')
  expect(told(state)?.text).toContain('December: the monsoon blows from the north-east')
  for (let i = 0; i < 7; i += 1) state = press(state, 'Next month')
  expect(told(state)?.text).toContain('July: the monsoon blows from the south-west')
  for (let i = 0; i < 3; i += 1) state = press(state, 'Next month')
  expect(told(state)?.text).toContain('October: between the two monsoons')
})

test('a layer turns its part of the earth to the visitor and shows its places one after another', () => {
  const living = press(undefined, 'Living heritage')
  expect(living).toMatchObject({ layer: 'living', east: 16 })
  const first = press(living, 'Next place')
  expect(told(first)).toMatchObject({ at: 1, of: 4, title: 'Kumasi' })
  expect(press(first, 'Place before')).toMatchObject({ place: 'mpumalanga', east: 29 })
  expect(press(first, 'Finds')).not.toHaveProperty('place')
})

test('it turns by steps, and to a place by the short way', () => {
  let state: unknown = { east: 170, month: 1, layer: 'voyages' }
  state = press(state, 'Look east')
  expect(state).toMatchObject({ east: 200 })
  expect(rule?.(state, { do: 'place', place: 'mpumalanga' })).toMatchObject({ east: 29 })
  expect(rule?.({ ...globeState(state), east: -170 }, { do: 'face', east: 175 })).toMatchObject({
    east: -185,
  })
})

test('every place has its name and its fact in the file', () => {
  for (const place of globePlaceNames) {
    const says = told(rule?.(undefined, { do: 'place', place }))
    expect(says?.title).not.toBe('')
    expect(says?.text.length).toBeGreaterThan(30)
  }
})

/** The globe where it stands in no room: the visitor looks along -z of the plan. */
const hanging = { x: 3, y: 1.45, z: -8, turn: 180, size: [2.4, 2.9, 2.4] } as unknown as Hanging

test('a press on a place names it, one elsewhere turns the globe there, one beside it does nothing', () => {
  const state: GlobeState = globeState(undefined)
  const eye = [3, 1.6, -3] as const
  const ray = (x: number, y: number, z: number) => ({
    x: eye[0],
    y: eye[1],
    z: eye[2],
    dx: x - eye[0],
    dy: y - eye[1],
    dz: z - eye[2],
  })
  for (const place of ['galle', 'malacca', 'hormuz'] as const) {
    // A finger seldom falls on it exactly.
    const [east, north] = globePlaces[place].at
    const [x, y, z] = standsAt([east + 1.5, north - 1], state.east, measures.radius)
    const act = pressedGlobe(ray(3 + x, measures.middle + y, -8 + z), hanging, state)
    expect(act).toEqual({ do: 'place', place })
  }
  const [x, y, z] = standsAt([88, -30], state.east, measures.radius)
  const south = pressedGlobe(ray(3 + x, measures.middle + y, -8 + z), hanging, state)
  expect(south?.do).toBe('face')
  expect((south as { east: number }).east).toBeCloseTo(88, 6)
  expect(pressedGlobe(ray(4.9, 1.6, -8), hanging, state)).toBeUndefined()
})

test.for([
  { do: 'turn', to: 'moon' },
  { do: 'face', east: Number.NaN },
  { do: 'month', to: 13 },
  { do: 'layer', layer: 'borders' },
  { do: 'place', place: 'toString' },
  { do: 'spin' },
  7,
  null,
])('%o is nothing that one does with the globe', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

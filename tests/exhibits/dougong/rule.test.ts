import { teachingSet } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { breath, breathTime, gap, layers } from '../../../src/exhibits/dougong/breath.ts'
import { isLifted, setSound, setState } from '../../../src/exhibits/dougong/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['dougong-set', 'dougong'])
const rule = ruleOf('dougong-set')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-1'))
const set = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const told = (state: unknown) => kindOf('dougong-set').acts?.(set, state, { reduced: false })?.tells
const after = (...acts: unknown[]) =>
  acts.reduce<unknown>((state, act) => rule?.(state, act), undefined)

test('one pull draws everything apart but the block that carries it, and a second closes it', () => {
  const apart = setState(after({ do: 'apart' }))
  expect(teachingSet.map((_, i) => isLifted(apart, i)).filter(Boolean)).toHaveLength(15)
  expect(teachingSet[0]?.lift).toBe(0)
  const shut = setState(after({ do: 'apart' }, { do: 'apart' }))
  expect(teachingSet.some((_, i) => isLifted(shut, i))).toBe(false)
})

test('piece by piece it is put together in the order of the book, and then stands whole', () => {
  let state: unknown
  for (let i = 0; i < 15; i++) {
    state = rule?.(state, { do: 'piece' })
    expect(teachingSet.map((_, k) => isLifted(setState(state), k))).toEqual(
      teachingSet.map((_, k) => k > i),
    )
    expect(told(state)).toMatchObject({
      word: { en: 'Piece {at} of {of}: {title}' },
      at: i + 1,
      of: 15,
    })
  }
  expect(told(state)?.title).toContain('fang')
  expect(setState(rule?.(state, { do: 'piece' }))).toEqual({
    apart: false,
    measure: 'song',
    grade: 1,
  })
})

test('grades go from one to eight and no farther; under the Qing there are eleven', () => {
  const smaller = { do: 'grade', by: 1 }
  expect(setState(after({ do: 'grade', by: -1 })).grade).toBe(1)
  const last = after(...Array.from({ length: 20 }, () => smaller))
  expect(told(last)).toMatchObject({ at: 8, of: 8, title: 'Song' })
  expect(told(last)?.text).toContain('9.6')
  const qing = after({ do: 'measure' })
  expect(told(qing)).toMatchObject({ at: 7, of: 11, title: 'Qing' })
  expect(told(qing)?.text).toContain('Hall of Supreme Harmony')
  expect(told(after({ do: 'measure' }, { do: 'measure' }))).toMatchObject({ at: 1, of: 8 })
})

test.for([{}, { do: 'grade', by: 3 }, { do: 'fly' }, undefined, 'apart', null])(
  'what is no act (%j) changes nothing',
  (act) => {
    const state = after({ do: 'apart' })
    expect(rule?.(state, act)).toBe(state)
  },
)

test('a breath opens layer by layer from below, by eight centimetres, and closes again', () => {
  expect(layers * gap).toBeCloseTo(0.08)
  const openAt = (ms: number) =>
    Array.from({ length: layers }, (_, layer) => breath(ms, layer, false))
  expect(openAt(-1)).toEqual([0, 0, 0, 0])
  const [low = 0, , , high = 0] = openAt(400)
  expect(low).toBe(1)
  expect(high).toBe(0)
  expect(openAt(1700)).toEqual([1, 1, 1, 1])
  expect(openAt(breathTime)).toEqual([0, 0, 0, 0])
  // Without motion nothing is on its way: open or shut.
  for (let ms = 0; ms < breathTime; ms += 37) expect([0, 1]).toContain(breath(ms, 2, true))
})

test('a tapped set breathes, and all of them without a tap; what is no act changes nothing', () => {
  const breathes = ruleOf('dougong')
  expect(breathes?.(undefined, { do: 'breathe', set: 2 })).toEqual({ breaths: 1, set: 2 })
  expect(breathes?.({ breaths: 1, set: 2 }, { do: 'breathe' })).toEqual({ breaths: 2 })
  expect(breathes?.(undefined, { do: 'breathe', set: 'all' })).toBeUndefined()
})

test('timber is heard at every joint, and strings when the last piece has come to its place', () => {
  let state = rule?.(undefined, { do: 'apart' })
  expect(setSound(undefined, state)).toBe('clack')
  const heard: unknown[] = []
  for (let i = 0; i < 16; i += 1) {
    const next = rule?.(state, { do: 'piece' })
    heard.push(setSound(state, next))
    state = next
  }
  expect(heard).toEqual([...Array.from({ length: 15 }, () => 'clack'), 'pluck'])
  expect(setSound(state, rule?.(state, { do: 'measure' }))).toBeUndefined()
})

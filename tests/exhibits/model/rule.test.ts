import { bringKinds, ruleOf } from '#exhibits'
import fc from 'fast-check'
import { expect, test } from 'vitest'

await bringKinds(['model'])
const rule = ruleOf('model')!
/** What comes of these acts, one after the other, on a model that nobody touched. */
const after = (...acts: unknown[]) => acts.reduce((state, act) => rule(state, act), undefined)

test('a visitor turns it left and right, and it stays as they left it', () => {
  expect(after({ do: 'turn', by: 30 }, { do: 'turn', by: 30 }, { do: 'turn', by: -90 })).toEqual({
    turn: -30,
    turntable: false,
  })
})

test('a hand on the turntable stops it, and it can be set going again', () => {
  const spinning = after({ do: 'turntable', on: true })
  expect(spinning).toEqual({ turn: 0, turntable: true })
  const stopped = rule(spinning, { do: 'turn', by: 30 })
  expect(stopped).toMatchObject({ turntable: false })
  expect(rule(stopped, { do: 'turntable', on: true })).toEqual({ turn: 30, turntable: true })
})

test('a hotspot comes to the front by the shorter way round, and is put away without a turn', () => {
  const far = after({ do: 'turn', by: 350 }, { do: 'hotspot', at: 1, turn: 10 })
  expect(far).toEqual({ turn: 370, turntable: false, hotspot: 1 })
  expect(rule(far, { do: 'hotspot' })).toEqual({ turn: 370, turntable: false })
})

test('what is no act of a model changes nothing, whoever wrote it (seed 99)', () => {
  const state = { turn: 12 }
  for (const act of [
    undefined,
    null,
    'turn',
    7,
    {},
    { do: 'fly' },
    { do: 'turn' },
    { do: 'turn', by: NaN },
    { do: 'turn', by: '30' },
    { do: 'turntable', on: 1 },
    { do: 'hotspot', at: -1 },
    { do: 'hotspot', at: 0.5 },
    { do: 'hotspot', at: 0, turn: Infinity },
  ])
    expect(rule(state, act), JSON.stringify(act)).toBe(state)
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (was, act) => {
      rule(was, act)
    }),
    { seed: 99, numRuns: 2000 },
  )
})

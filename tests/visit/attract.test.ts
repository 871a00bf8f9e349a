import { createAttract } from '#visit/attract'
import { expect, test } from 'vitest'
import { aStillClock, aVisitor } from '../support/visitor.ts'

const shots = [
  { at: 'a-2', acts: [{ after: 1, act: { do: 'breathe' } }] },
  { at: 'p3-1', acts: [{ after: 2, act: { do: 'glaze' } }] },
]

async function aHall({ reduced = false, slow = 0 } = {}) {
  const { visit, isDoing } = await aVisitor({ reduced })
  const clock = aStillClock()
  const veiled: string[] = []
  let asked = 0
  const attract = createAttract({
    visit,
    clock,
    start: 'f',
    shots,
    act: visit.act,
    veil: () => {
      veiled.push(visit.store.getState().room)
      return () => veiled.push(`lifted in ${visit.store.getState().room}`)
    },
    stands: () => (asked += 1) > slow,
    reduced: () => reduced,
  })
  /** Time passes with the visit in it, as frames let it. */
  const waits = (seconds: number) => {
    for (let left = seconds * 10; left > 0; left -= 1) {
      clock.pass(100)
      visit.step(0.1)
    }
  }
  return { visit, attract, veiled, waits, isDoing }
}

test('nobody is led from the entrance to one place after the other, and round again', async () => {
  const { visit, attract, veiled, waits, isDoing } = await aHall()
  attract.begin()
  expect([isDoing(), visit.store.getState().room]).toEqual(['away', 'f'])
  const rooms = [0, 1, 2, 3].map(() => {
    waits(10.2)
    return visit.store.getState().room
  })
  expect(rooms).toEqual(['a', 'p3', 'a', 'p3'])
  expect(veiled.slice(0, 4)).toEqual(['f', 'lifted in a', 'a', 'lifted in p3'])
  expect(isDoing()).toBe('away')
  expect(visit.visitor.getState().seen).toEqual([])
})

test('exhibits do something there, and are closed again behind the next picture', async () => {
  const { visit, attract, waits } = await aHall()
  attract.begin()
  waits(10.2)
  expect(visit.visitor.getState().states).toEqual({})
  waits(1.2)
  expect(Object.keys(visit.visitor.getState().states)).toEqual(['a-2'])
  waits(9)
  expect(Object.keys(visit.visitor.getState().states)).toEqual([])
  attract.stop()
  waits(60)
  expect(visit.visitor.getState().states).toEqual({})
})

test('the eyes come nearer, or stand where less motion is wanted', async () => {
  for (const reduced of [false, true]) {
    const { visit, attract, waits } = await aHall({ reduced })
    attract.begin()
    // From the first picture on: none of them may stand on a screen for weeks.
    for (const begins of [0.2, 10.2 - 5.2]) {
      waits(begins)
      const before = { ...visit.pose }
      waits(5)
      const gone = Math.hypot(visit.pose.x - before.x, visit.pose.z - before.z)
      expect(gone).toBeCloseTo(reduced ? 0 : 0.15, 2)
    }
    expect(visit.store.getState().carried).toBe(false)
  }
})

test('what does not come is not waited for for ever', async () => {
  const { attract, veiled, waits } = await aHall({ slow: Infinity })
  attract.begin()
  waits(10.2)
  expect(veiled).toEqual(['f'])
  waits(30.2)
  expect(veiled).toEqual(['f', 'lifted in a'])
})

test('no device moves the eyes of nobody', async () => {
  const { visit, isDoing } = await aHall()
  visit.away('f')
  const before = { ...visit.pose }
  Object.assign(visit.intents, { forward: 1, turn: 1, lookHeading: 30 })
  visit.step(1)
  expect(visit.pose).toEqual(before)
  expect(isDoing()).toBe('away')
})

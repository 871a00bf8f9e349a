import { seeded } from '#kit'
import type { Keeping } from '#visit'
import { expect, test } from 'vitest'
import { createKnock } from '../../../src/modes/kiosk/staff/corner.ts'
import { createPace } from '../../../src/modes/kiosk/staff/pace.ts'
import { createPin, waitAfter } from '../../../src/modes/kiosk/staff/pin.ts'
import { aStillClock } from '../../support/visitor.ts'

function aDevice() {
  const kept = new Map<string, string>()
  const memory: Keeping = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  }
  return { kept, memory, clock: aStillClock() }
}
/** Few rounds, because what is tested is not how long a guess takes. */
const rounds = 10

test('the PIN opens, another does not, and neither is kept', async () => {
  const { kept, memory, clock } = aDevice()
  const pin = createPin(memory, clock, rounds)
  expect(pin.isSet()).toBe(false)
  expect(await pin.try('314159')).toBe('locked')
  await pin.set('314159')
  expect(createPin(memory, clock, rounds).isSet()).toBe(true)
  expect(await pin.try('271828')).toBe('wrong')
  expect(await pin.try('314159')).toBe('right')
  expect(JSON.stringify([...kept])).not.toMatch(/314159|271828/)
  await expect(pin.set('12a4')).rejects.toThrow('4 to 12 digits')
})

test('after five wrong ones one waits, twice as long each time, and loading the page wins nothing', async () => {
  const { memory, clock } = aDevice()
  let pin = createPin(memory, clock, rounds)
  await pin.set('314159')
  for (let time = 0; time < 5; time += 1) expect(await pin.try('0000')).toBe('wrong')
  expect(pin.lockedFor()).toBe(60)
  expect(await pin.try('314159')).toBe('locked')
  clock.pass(59_000)
  pin = createPin(memory, clock, rounds)
  expect(pin.lockedFor()).toBe(60)
  clock.pass(60_000)
  expect(await pin.try('0000')).toBe('wrong')
  expect(pin.lockedFor()).toBe(120)
  clock.pass(120_000)
  expect(await pin.try('314159')).toBe('right')
  expect(await pin.try('0000')).toBe('wrong')
  expect(pin.lockedFor()).toBe(0)
})

test('two tries at once are one', async () => {
  const { memory, clock } = aDevice()
  const pin = createPin(memory, clock, rounds)
  await pin.set('314159')
  expect(await Promise.all([pin.try('0000'), pin.try('1111')])).toEqual(['wrong', 'locked'])
})

test('ten thousand PINs take far more than thirty days', () => {
  let seconds = 0
  for (let wrong = 1; wrong < 10_000; wrong += 1) seconds += waitAfter(wrong)
  expect(seconds / 86_400).toBeGreaterThan(30)
})

test('staff knock five times at the corner; visitors do not, in a thousand tries', () => {
  const clock = aStillClock()
  const knock = createKnock(clock)
  const at = () => {
    clock.pass(500)
    return knock(1900, 20, 1920)
  }
  expect([at(), at(), at(), at(), at()]).toEqual([false, false, false, false, true])
  const chance = seeded(12)
  let opened = 0
  for (let run = 0; run < 1000; run += 1)
    for (let touch = 0; touch < 30; touch += 1) {
      clock.pass(100 + 1500 * chance())
      if (knock(1920 * chance(), 1080 * chance(), 1920)) opened += 1
    }
  expect(opened).toBe(0)
  for (let slow = 0; slow < 10; slow += 1) {
    clock.pass(1200)
    expect(knock(1900, 20, 1920)).toBe(false)
  }
})

test('how long the picture needs is told by its last frames, whatever one of them did', () => {
  const pace = createPace()
  expect(pace.now()).toBeUndefined()
  for (let frame = 0; frame < 40; frame += 1) pace.add(90)
  for (const ms of [16, 18, 900, 17, 16, 17, 18, 17, 16, 17, 18, 17, 16, 18, 17]) pace.add(ms)
  expect(pace.now()).toBe(17)
})

import { seeded } from '#kit'
import { expect, test } from 'vitest'
import { createSession } from '../../../src/modes/kiosk/session.ts'
import { driftAt } from '../../../src/modes/kiosk/driftAt.ts'
import { aCountedClock } from '../../support/countedClock.ts'
import { aStillClock } from '../../support/visitor.ts'

const [idle, warning] = [60, 20]
function aSession() {
  const clock = aStillClock()
  const session = createSession(clock, idle, warning)
  return {
    session,
    waits: (seconds: number) => clock.pass(seconds * 1000),
    phase: () => session.store.getState().phase,
  }
}

test('the first input only wakes it; without another it asks, and then nobody is there', () => {
  const { session, waits, phase } = aSession()
  expect(phase()).toBe('away')
  waits(1e6)
  expect(phase()).toBe('away')
  expect(session.stir()).toBe(true)
  expect(phase()).toBe('here')
  expect(session.stir()).toBe(false)
  waits(59.9)
  expect(phase()).toBe('here')
  waits(0.2)
  expect(phase()).toBe('asked')
  waits(19.7)
  expect(phase()).toBe('asked')
  waits(0.3)
  expect(phase()).toBe('away')
})

test('any input puts it off, as often as one likes', () => {
  const { session, waits, phase } = aSession()
  session.stir()
  for (let time = 0; time < 25; time += 1) {
    waits(idle + warning - 0.5)
    expect(phase()).toBe('asked')
    expect(session.stir()).toBe(true)
    expect(phase()).toBe('here')
  }
})

test('a film or a tour holds it, until half an hour has gone without a hand', () => {
  const { session, waits, phase } = aSession()
  session.stir()
  session.hold(true)
  waits(15 * 60)
  expect(phase()).toBe('here')
  session.hold(false)
  waits(idle - 1)
  expect(phase()).toBe('here')
  waits(1)
  expect(phase()).toBe('asked')
  session.hold(true)
  expect(phase()).toBe('here')
  waits(15 * 60)
  // Whoever touches it while it plays has half an hour again.
  session.stir()
  waits(30 * 60 + idle - 1)
  expect(phase()).toBe('here')
  waits(1)
  expect(phase()).toBe('asked')
})

test('thirty days of visitors: every one is forgotten, once, on the second', () => {
  const clock = aCountedClock()
  const session = createSession(clock, idle, warning)
  const ends: number[] = []
  session.store.subscribe(({ phase }, was) => {
    if (phase === 'away' && was.phase !== 'away') ends.push(clock.now())
  })
  const chance = seeded(30)
  const wanted: number[] = []
  const month = 30 * 86_400_000
  while (clock.now() < month) {
    // Somebody comes, and touches the screen every now and then, sometimes when it has asked.
    for (let touches = Math.ceil(40 * chance()); touches > 0; touches -= 1) {
      session.stir()
      clock.pass(Math.floor(79_000 * chance() ** 3))
    }
    session.stir()
    wanted.push(clock.now() + (idle + warning) * 1000)
    clock.pass((idle + warning) * 1000 + Math.floor(900_000 * chance()))
  }
  expect(ends).toEqual(wanted)
  expect(ends.length).toBeGreaterThan(2000)
  expect([clock.pending(), clock.most()]).toEqual([0, 1])
})

test('what stands for weeks moves, and nobody sees it move', () => {
  const seen = new Set<string>()
  for (let at = 0; at < 86_400; at += 4) {
    const [now, then] = [driftAt(at), driftAt(at + 60)]
    expect(Math.hypot(now.x - then.x, now.y - then.y)).toBeLessThanOrEqual(2)
    expect(Math.max(Math.abs(now.x), Math.abs(now.y))).toBeLessThanOrEqual(10)
    seen.add(`${Math.round(now.x)} ${Math.round(now.y)}`)
  }
  expect(seen.size).toBeGreaterThan(100)
})

import type { OpeningHours } from '#exhibition'
import { seeded } from '#kit'
import { expect, test } from 'vitest'
import { dayAt } from '../../../src/modes/kiosk/hours.ts'
import { createSession } from '../../../src/modes/kiosk/session.ts'
import { createVisitCounts } from '../../../src/modes/kiosk/staff/visitCounts.ts'
import { watchHours } from '../../../src/modes/kiosk/watchHours.ts'
import { aCountedClock } from '../../support/countedClock.ts'

const day = 86_400_000
const [idle, warning] = [60, 20]
/** Thirty days round each change of the clocks there; where there is none, the same days. */
const months: [timeZone: string, begins: string][] = [
  ['Europe/Berlin', '2026-03-14T00:00Z'],
  ['Europe/Berlin', '2026-10-10T00:00Z'],
  ['America/New_York', '2026-02-21T00:00Z'],
  ['America/New_York', '2026-10-17T00:00Z'],
  ['Asia/Shanghai', '2026-03-14T00:00Z'],
  ['Asia/Shanghai', '2026-10-10T00:00Z'],
  ['Australia/Lord_Howe', '2026-03-20T00:00Z'],
  ['Australia/Lord_Howe', '2026-09-20T00:00Z'],
]
const daily = ['10:00-18:00']
const hoursIn = (timeZone: string): OpeningHours => ({
  timeZone,
  week: {
    monday: daily,
    tuesday: daily,
    wednesday: daily,
    thursday: daily,
    friday: daily,
    saturday: daily,
    sunday: daily,
  },
  holidays: [],
})

test.each(months)('a month of a kiosk in %s from %s goes as it should', (timeZone, begins) => {
  const from = Date.parse(begins)
  const clock = aCountedClock()
  const wall = () => from + clock.now()
  const session = createSession(clock, idle, warning)
  let text: string | null = null
  const memory = {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value
    },
  }
  const counts = createVisitCounts(memory, () => dayAt(timeZone, wall()))
  const ends: number[] = []
  session.store.subscribe(({ phase }, was) => {
    if (was.phase === 'away') counts.add()
    if (phase === 'away') ends.push(clock.now())
  })
  const moves: { at: number; open: boolean }[] = []
  const stop = watchHours(hoursIn(timeZone), clock, wall, ({ open }) =>
    moves.push({ at: wall(), open }),
  )

  const chance = seeded(30)
  const wanted: number[] = []
  const came = new Map<string, number>()
  const written = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' })
  while (clock.now() < 30 * day) {
    const today = written.format(wall())
    came.set(today, (came.get(today) ?? 0) + 1)
    for (let touches = Math.ceil(9 * chance()); touches > 0; touches -= 1) {
      session.stir()
      clock.pass(Math.floor(79_000 * chance()))
    }
    session.stir()
    wanted.push(clock.now() + (idle + warning) * 1000)
    clock.pass((idle + warning) * 1000 + Math.floor(1_800_000 * chance()))
  }
  stop()

  expect(ends).toEqual(wanted)
  expect(counts.csv().trim().split('\r\n').slice(1)).toEqual(
    [...came].map(([date, count]) => `${date},${count}`),
  )
  // Every door moves at its hour by the clock on the wall, whatever happened to it in the night.
  const clockAt = new Intl.DateTimeFormat('sv', { timeZone, timeStyle: 'medium' })
  const told = moves
    .slice(1)
    .map(({ at, open }) => `${open ? 'opens' : 'closes'} ${clockAt.format(at)}`)
  expect(new Set(told)).toEqual(new Set(['opens 10:00:00', 'closes 18:00:00']))
  expect(Math.abs(told.length - 60)).toBeLessThanOrEqual(1)
  // One timer for the session, one for the hours, however long it runs.
  expect([clock.pending(), clock.most()]).toEqual([0, 2])
  expect(String(text).length).toBeLessThan(1000)
})

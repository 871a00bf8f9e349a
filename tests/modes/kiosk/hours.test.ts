import type { OpeningHours } from '#exhibition'
import { expect, test } from 'vitest'
import { isNight, opennessAt } from '../../../src/modes/kiosk/hours.ts'
import { watchHours } from '../../../src/modes/kiosk/watchHours.ts'
import { aStillClock } from '../../support/visitor.ts'

const minute = 60_000
const day = 1440 * minute
/** Doors that open and close in the very hour in which clocks change, and past midnight. */
const house = (timeZone: string): OpeningHours => ({
  timeZone,
  week: {
    tuesday: ['09:00-12:00', '13:00-17:00'],
    wednesday: ['09:00-12:00', '12:00-17:00'],
    friday: ['10:00-20:00'],
    saturday: ['10:00-18:00', '20:00-02:30'],
    sunday: ['02:15-02:45', '09:00-17:00', '23:30-24:00'],
  },
  holidays: [
    { date: '2026-03-31', open: [] },
    { date: '2026-04-05', open: ['01:45-02:15'] },
    { date: '2026-10-30', open: ['11:00-15:00'] },
  ],
})

/**
 * Openings and closings found by looking at a clock on the wall every minute, as a porter would: a
 * door moves in the first minute in which its time has come or is past.
 */
function porter(hours: OpeningHours, from: number, to: number): [at: number, open: boolean][] {
  const wall = new Intl.DateTimeFormat('sv', {
    timeZone: hours.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
  const moves: { at: string; by: 1 | -1 }[] = []
  for (let date = from - 3 * day; date < to + 3 * day; date += day) {
    const written = new Date(date).toISOString().slice(0, 10)
    const next = new Date(date + day).toISOString().slice(0, 10)
    const own = hours.holidays.find((each) => each.date === written)?.open
    const spans = own ?? Reflect.get(hours.week, names[new Date(date).getUTCDay()] ?? '') ?? []
    for (const span of spans as string[]) {
      const [opens = '', closes = ''] = span.split('-')
      const late = closes === '24:00' ? `${next} 00:00` : closes <= opens && `${next} ${closes}`
      moves.push({ at: `${written} ${opens}`, by: 1 })
      moves.push({ at: late || `${written} ${closes}`, by: -1 })
    }
  }
  moves.sort((a, b) => (a.at < b.at ? -1 : 1))
  const told: [number, boolean][] = []
  let latest = ''
  let within = 0
  let was: boolean | undefined
  for (let now = from - 2 * day; now <= to; now += minute) {
    const shown = wall.format(now)
    if (shown > latest) latest = shown
    while (moves[0] && moves[0].at <= latest) within += moves.shift()?.by ?? 0
    const open = within > 0
    if (open !== was && now > from) told.push([now, open])
    was = open
  }
  return told
}

const at = (written: string) => Date.parse(`${written}Z`)
/** Thirty days round each change of the clocks there; where there is none, the same days. */
const months: [timeZone: string, begins: string][] = [
  ['Europe/Berlin', '2026-03-14T00:00'],
  ['Europe/Berlin', '2026-10-10T00:00'],
  ['America/New_York', '2026-02-21T00:00'],
  ['America/New_York', '2026-10-17T00:00'],
  ['Asia/Shanghai', '2026-03-14T00:00'],
  ['Asia/Shanghai', '2026-10-10T00:00'],
  ['Australia/Lord_Howe', '2026-03-20T00:00'],
  ['Australia/Lord_Howe', '2026-09-20T00:00'],
]

test.each(months)('%s opens and closes on the minute for thirty days from %s', (zone, begins) => {
  const from = at(begins)
  const clock = aStillClock()
  const told: [number, boolean][] = []
  const stop = watchHours(
    house(zone),
    clock,
    () => from + clock.now(),
    ({ open }) => {
      told.push([from + clock.now(), open])
    },
  )
  clock.pass(30 * day)
  stop()
  // What it says at once is how it finds the house.
  expect(told.slice(1)).toEqual(porter(house(zone), from, from + 30 * day))
  expect(told.length).toBeGreaterThan(50)
})

test('a clock that is set is noticed within twenty seconds, whichever way', () => {
  let wall = at('2026-05-05T08:30')
  const clock = aStillClock()
  let open: boolean | undefined
  watchHours(
    { ...house('UTC'), holidays: [] },
    clock,
    () => wall + clock.now(),
    (now) => {
      open = now.open
    },
  )
  expect(open).toBe(false)
  for (const [written, wanted] of [
    ['2026-05-05T11:00', true],
    ['1970-01-01T00:00', false],
    ['2038-01-19T10:00', true],
    ['2026-05-04T11:00', false],
    ['2026-05-08T11:00', true],
  ] as const) {
    wall = at(written) - clock.now()
    clock.pass(20_000)
    expect(open, written).toBe(wanted)
  }
})

test('a house without hours is open, and one without openings closed', () => {
  expect(opennessAt(undefined, 0)).toMatchObject({ open: true, until: Infinity })
  const shut: OpeningHours = { timeZone: 'UTC', week: {}, holidays: [] }
  expect(opennessAt(shut, at('2026-05-05T08:30')).open).toBe(false)
})

test('it is night by the clock of the place', () => {
  expect(isNight('Asia/Shanghai', at('2026-05-05T13:00'))).toBe(true)
  expect(isNight('Europe/Berlin', at('2026-05-05T13:00'))).toBe(false)
})

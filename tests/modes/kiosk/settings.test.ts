import { plainKiosk, type KioskSettings } from '#exhibition'
import { readKiosk } from '#exhibition/read'
import { languages } from '#words'
import { expect, test } from 'vitest'
import { filledFrom, writtenFrom } from '../../../src/modes/kiosk/apart/settings.ts'

const rooms = new Map([
  ['f', ['f-1']],
  ['p1', ['p1-1', 'p1-2']],
])
const read = (written: unknown) =>
  readKiosk(written, { rooms, languages }, (path) => path.join('.'))
const full: KioskSettings = {
  idle: 45,
  warning: 30,
  languages: ['ru', 'en'],
  start: 'p1-1',
  exhibits: ['f-1', 'p1-2'],
  screen: { foot: 0.55, height: 1.21 },
  sound: 'on',
  publicAddress: 'https://hall.example.org/',
  hours: {
    timeZone: 'Europe/Moscow',
    week: { monday: ['09:00-12:00', '13:00-17:00'], saturday: ['18:00-02:00'] },
    holidays: [
      { date: '2027-01-01', open: [] },
      { date: '2027-01-02', open: ['10:00-14:00'] },
    ],
  },
  attract: [{ at: 'f', acts: [] }],
}

test.each([plainKiosk, full])('settings that nobody touched are written as they were', (kept) => {
  const { kiosk, problems } = read(writtenFrom(filledFrom(kept, 'Asia/Shanghai'), kept, rooms))
  expect(problems).toEqual([])
  expect({ ...kiosk, languages: kiosk.languages.toSorted() }).toEqual({
    ...kept,
    languages: kept.languages.toSorted(),
  })
  expect(kiosk.languages[0]).toBe(kept.languages[0])
})

test('openings are read as people write them', () => {
  const filled = filledFrom(plainKiosk, 'Asia/Shanghai')
  const week = { ...filled.week, tuesday: '9:00 – 12.30；13-17', sunday: ' 18:00-2:00 ,' }
  const { kiosk, problems } = read(writtenFrom({ ...filled, week }, plainKiosk, rooms))
  expect(problems).toEqual([])
  expect(kiosk.hours).toEqual({
    timeZone: 'Asia/Shanghai',
    week: { tuesday: ['09:00-12:30', '13:00-17:00'], sunday: ['18:00-02:00'] },
    holidays: [],
  })
})

test('a special day alone leaves the hall open on all others', () => {
  const filled = { ...filledFrom(plainKiosk, 'UTC'), holidays: '\n2026-12-31 closed\n' }
  const { kiosk } = read(writtenFrom(filled, plainKiosk, rooms))
  expect(kiosk.hours?.holidays).toEqual([{ date: '2026-12-31', open: [] }])
  expect(Object.values(kiosk.hours?.week ?? {})).toHaveLength(7)
})

test('what makes no sense is named', () => {
  const filled = filledFrom(full, 'UTC')
  const week = { ...filled.week, monday: 'morning' }
  const spoilt = { ...filled, week, idle: '5', holidays: 'Christmas', timeZone: 'Moscow' }
  const { problems } = read(writtenFrom(spoilt, full, rooms))
  expect(problems.map(({ at }) => at).toSorted()).toEqual([
    'hours.holidays.0.date',
    'hours.timeZone',
    'hours.week.monday.0',
    'idle',
  ])
})

test('a room that is ticked whole is written as one', () => {
  const filled = { ...filledFrom(plainKiosk, 'UTC'), exhibits: new Set(['p1-2', 'p1-1']) }
  expect(writtenFrom(filled, plainKiosk, rooms)).toMatchObject({ exhibits: ['p1'] })
})

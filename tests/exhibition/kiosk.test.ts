import { plainKiosk } from '#exhibition'
import { readKiosk } from '#exhibition/read'
import { languages } from '#words'
import { expect, test } from 'vitest'

const shown = {
  rooms: new Map([
    ['f', []],
    ['p1', ['p1-1', 'p1-2']],
  ]),
  languages,
}
const read = (written: unknown) =>
  readKiosk(written, shown, (path) => `kiosk.json ${path.join('.')}`.trim())

test('a kiosk of which nothing was said is a plain one', () => {
  expect(read({})).toEqual({ kiosk: plainKiosk, problems: [] })
})

test('what was said of it is read', () => {
  const written = {
    idle: 15,
    warning: 30,
    languages: ['ru'],
    start: 'p1-1',
    exhibits: ['p1-2'],
    screen: { foot: 0.5, height: 1.2 },
    sound: 'on',
    publicAddress: 'https://hall.example.org/',
    hours: {
      timeZone: 'Europe/Moscow',
      week: { monday: ['09:00-17:00', '18:00-24:00'] },
      holidays: [{ date: '2027-01-01', open: [] }],
    },
    attract: [{ at: 'f', acts: [{ after: 2, act: { do: 'turn' } }] }],
  }
  expect(read(written)).toEqual({ kiosk: written, problems: [] })
})

test.each<[unknown, string, string]>([
  [{ idle: 5 }, 'kiosk.json idle', 'at least 15'],
  [{ warning: 10 }, 'kiosk.json warning', 'at least 20'],
  [{ start: 'p9-9' }, 'kiosk.json start', 'nothing in this exhibition has the id "p9-9"'],
  [{ exhibits: ['p9'] }, 'kiosk.json exhibits.0', 'nothing in this exhibition has the id "p9"'],
  [{ screen: { foot: 50, height: 1.2 } }, 'kiosk.json screen.foot', 'at most 3'],
  [{ attract: [{ at: 'x' }] }, 'kiosk.json attract.0.at', 'nothing in this exhibition'],
  [{ publicAddress: 'hall.example.org' }, 'kiosk.json publicAddress', 'no address of a page'],
  [{ publicAddress: 'javascript:alert(1)' }, 'kiosk.json publicAddress', 'no address of a page'],
  [
    { hours: { timeZone: 'Mars/Olympus', week: {} } },
    'kiosk.json hours.timeZone',
    'no time zone has this name',
  ],
  [
    { hours: { timeZone: 'UTC', week: { monday: ['9-17'] } } },
    'kiosk.json hours.week.monday.0',
    '09:00-17:00',
  ],
  [
    { hours: { timeZone: 'UTC', week: {}, holidays: [{ date: '1.5.2026' }] } },
    'kiosk.json hours.holidays.0.date',
    '2026-10-01',
  ],
  [{ idel: 60 }, 'kiosk.json idel', 'no word that is read here'],
])('%j is told where it stands, and a kiosk stands all the same', (written, at, says) => {
  const { kiosk, problems } = read(written)
  expect(problems.map((each) => each.at)).toEqual([at])
  expect(problems[0]?.says).toContain(says)
  expect(problems[0]?.fix).toBeTruthy()
  expect(kiosk.languages).toEqual(plainKiosk.languages)
  expect(kiosk.idle).toBeGreaterThanOrEqual(15)
})

test('a room stands for all that is in it, and a list of nothing here shuts nothing', () => {
  expect(read({ exhibits: ['p1', 'p1-2'] }).kiosk.exhibits).toEqual(['p1-1', 'p1-2'])
  expect(read({ exhibits: ['p9'] }).kiosk).not.toHaveProperty('exhibits')
})

test('a language that the exhibition is not written in is not offered', () => {
  const { kiosk, problems } = readKiosk(
    { languages: ['ru', 'en'] },
    { ...shown, languages: ['en'] },
    (path) => path.join('.'),
  )
  expect(kiosk.languages).toEqual(['en'])
  expect(problems.map(({ at }) => at)).toEqual(['languages.0'])
})

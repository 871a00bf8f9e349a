import { schemas } from '#exhibits/schemas'
import type { Exhibit, Words } from '#exhibition'
import { readExhibition } from '#exhibition/read'
import { expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'

const words = (text: string): Words => ({ en: text, zh: text, ru: text })

/** The small exhibition with this one exhibit, read. */
function reading(kind: string, given: unknown, more: Partial<Exhibit> = {}) {
  const file = smallExhibition()
  const [room] = file.rooms
  const exhibit = {
    id: 'one',
    title: words('One'),
    artefact: { kind, with: given },
    alt: words('One thing.'),
    ...more,
  }
  const { exhibition, problems } = readExhibition(
    JSON.parse(
      JSON.stringify({
        ...file,
        tours: {},
        stops: {},
        plan: {},
        rooms: [{ ...room, exhibits: [exhibit] }],
      }),
    ),
    schemas,
  )
  return { shown: exhibition?.rooms[0]?.exhibits[0], problems }
}
const film = { file: 'films/kiln.webm', captions: { en: 'films/kiln.en.vtt' } }

test('a film with captions hangs on the wall, sixteen to nine and a rim', () => {
  const { shown, problems } = reading('film', { ...film, width: 1.6 })
  expect(problems).toEqual([])
  expect(shown?.places).toEqual([{ on: 'wall', size: [1.64, 0.94, 0.04] }])
})

test.for<[string, Record<string, unknown>, RegExp]>([
  ['none', { file: 'films/kiln.webm' }, /captions$/],
  ['empty', { file: 'films/kiln.webm', captions: {} }, /captions$/],
  ['silent and untold', { file: 'films/kiln.webm', silent: true }, /transcript$/],
])('a film without captions is not shown, and how to mend it is said: %s', ([, given, at]) => {
  const { shown, problems } = reading('film', given)
  expect(shown).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(problems[0]?.at).toMatch(at)
  expect(problems[0]?.fix).toMatch(/^add /)
})

test('a silent film is told in words instead', () => {
  const given = { file: 'a.mp4', silent: true, transcript: words('A fire grows.') }
  expect(reading('film', given).problems).toEqual([])
})

test('what was read is read again: captions of all languages too', () => {
  const captions = { en: 'a.en.vtt', zh: 'a.zh.vtt', ru: 'a.ru.vtt' }
  const first = reading('film', { file: 'a.webm', captions })
  const second = reading('film', first.shown?.artefact.with)
  expect(second.problems).toEqual([])
  expect(second.shown?.artefact.with).toEqual(first.shown?.artefact.with)
})

test.for([
  '/etc/passwd.webm',
  '../kiln.webm',
  'films/../../kiln.webm',
  'https://example.org/kiln.webm',
  '//example.org/kiln.webm',
  'data:video/webm,x.webm',
  'films\\kiln.webm',
  'films//kiln.webm',
  '.hidden/kiln.webm',
  'films/kiln.svg',
  'films/kiln',
  '',
])('a film is no other path: %s', (file) => {
  const { shown, problems } = reading('film', { ...film, file })
  expect(shown).toBeUndefined()
  expect(problems[0]?.at).toMatch(/with\.file$/)
  const bad = reading('film', { ...film, captions: { en: file } })
  expect(bad.problems[0]?.at).toMatch(/captions\.en$/)
})

test('a sound needs its transcript', () => {
  const { shown, problems } = reading('sound', { file: 'bell.ogg' })
  expect(shown).toBeUndefined()
  expect(problems[0]).toMatchObject({
    at: expect.stringMatching(/transcript$/),
    fix: expect.stringMatching(/^add /),
  })
  const told = reading('sound', { file: 'bell.opus', transcript: words('A bell.') })
  expect(told.problems).toEqual([])
  expect(told.shown?.places).toEqual([{ on: 'wall', size: [0.5, 0.5, 0.03] }])
})

test('a panel takes its text alone, and its board grows with it', () => {
  const widths = [20, 120, 260].map((count) => {
    const text = words('word '.repeat(count))
    const { shown, problems } = reading('panel', { text })
    expect(problems).toEqual([])
    expect(shown?.label).toEqual({ en: text.en.trim(), zh: text.zh.trim(), ru: text.ru.trim() })
    return shown?.places[0]?.size[0] ?? 0
  })
  expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  expect(widths[0]).toBe(1.2)
  expect(widths[2]).toBeGreaterThan(1.2)
  expect(widths[2]).toBeLessThanOrEqual(2.6)
})

test('a panel without a text says its label; with a text and faces it is asked which', () => {
  const { shown } = reading('panel', {}, { label: words('Here one waits.') })
  expect(shown?.places).toHaveLength(1)
  const faces = [{ text: words('a') }, { text: words('b') }]
  expect(reading('panel', { faces }).shown?.places).toHaveLength(2)
  expect(reading('panel', { faces, text: words('c') }).problems[0]?.says).toMatch(/not both/)
})

test.for(['wall', 'plinth', 'table', 'floor'])('signs and plates find their size on a %s', (on) => {
  for (const kind of ['sign', 'plate']) {
    const short = reading(kind, { on, lines: [words('Yard')] })
    const long = reading(kind, { on, lines: [words('The yard behind the kiln')] })
    expect(short.problems).toEqual([])
    expect(short.shown?.places[0]?.on).toBe(on)
    expect(long.shown?.places[0]?.size[0]).toBeGreaterThan(short.shown?.places[0]?.size[0] ?? 9)
    expect(short.shown?.label.en).toBe('Yard')
  }
})

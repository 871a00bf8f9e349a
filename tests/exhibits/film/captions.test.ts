import { readCaptions } from '#exhibits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cuesAt, nextChange } from '../../../src/exhibits/film/captions.ts'

const file = (...rows: string[]) => readCaptions(['WEBVTT', '', ...rows].join('\n'))

test('cues, their names, notes, styles and settings are read; who speaks stands before the words', () => {
  const { cues, faults } = readCaptions(
    [
      '\uFEFFWEBVTT Kiln',
      'Kind: captions',
      '',
      'NOTE made by hand',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'first',
      '00:01.000 --> 00:02.500 align:start',
      '<v.loud Li Wei>The <i>kiln</i> &amp; <b>the fire</b></v>',
      'at dawn',
      '',
      '01:00:00.000 --> 01:00:01.000',
      'later',
    ].join('\r\n'),
  )
  expect(faults).toEqual([])
  expect(cues).toEqual([
    { start: 1, end: 2.5, text: 'Li Wei: The kiln & the fire\nat dawn' },
    { start: 3600, end: 3601, text: 'later' },
  ])
})

test.for<[string, string[], number, RegExp]>([
  ['ends first', ['00:02.000 --> 00:01.000', 'x'], 3, /ends before it starts/],
  ['ends at once', ['00:02.000 --> 00:02.000', 'x'], 3, /ends before it starts/],
  ['a comma', ['00:02,000 --> 00:03,000', 'x'], 3, /times cannot be read/],
  ['no times', ['only words'], 3, /no times/],
  ['sixty seconds', ['00:60.000 --> 01:03.000', 'x'], 3, /times cannot be read/],
  ['a script', ['00:01.000 --> 00:02.000', '<script>alert(1)</script>'], 4, /a tag/],
  ['a class', ['00:01.000 --> 00:02.000', 'well', '<c.red>x</c>'], 5, /a tag/],
  ['no words', ['00:01.000 --> 00:02.000'], 3, /says nothing/],
  [
    'out of order',
    ['00:05.000 --> 00:06.000', 'x', '', '00:01.000 --> 00:02.000', 'y'],
    6,
    /starts before/,
  ],
  ['nothing', [], 1, /no caption/],
])('a fault is named with its line and its mend: %s', ([, rows, line, says]) => {
  const { faults } = file(...rows)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatchObject({ line, says: expect.stringMatching(says) })
  expect(faults[0]?.fix).not.toBe('')
})

test('SubRip and other files are told apart', () => {
  const srt = readCaptions('1\n00:00:01,000 --> 00:00:02,000\nx')
  expect(srt.faults[0]?.says).toMatch(/SubRip/)
  expect(readCaptions('WEBVTTX\n').faults[0]?.says).toMatch(/begin with the word WEBVTT/)
})

test('what is said at a time, and when that changes', () => {
  const { cues } = file('00:01.000 --> 00:03.000', 'a', '', '00:02.000 --> 00:04.000', 'b')
  const said = (time: number) => cuesAt(cues, time).map(({ text }) => text)
  expect([0, 1, 2.5, 3, 4].map(said)).toEqual([[], ['a'], ['a', 'b'], ['b'], []])
  expect([0, 1, 3, 4].map((time) => nextChange(cues, time))).toEqual([1, 2, 4, undefined])
})

test('whatever is in the file, it is read to its end and every cue is whole', () => {
  const piece = fc.constantFrom(
    'WEBVTT', '-->', '00:01.000', '00:09.000', ' ', '\n', '\n\n', '<v ', '<', '>', '&amp;', 'a', 'NOTE', ',', '窑',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const { cues, faults } = readCaptions(`WEBVTT\n\n${pieces.join('')}`)
      expect(cues.length + faults.length).toBeGreaterThan(0)
      for (const { start, end, text } of cues) {
        expect(end).toBeGreaterThan(start)
        expect(text.trim()).not.toBe('')
      }
    }),
    { seed: 38, numRuns: 500 },
  )
})

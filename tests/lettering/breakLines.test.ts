import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, fontOf } from '#lettering'
import { fakeMeasure as measure } from './fakeMeasure.ts'

const alphabet = fontOf('body', 'en')
const han = fontOf('body', 'zh')
const seed = 20240727

describe('English and Russian', () => {
  test('break at spaces only', () => {
    const lines = breakLines('cool stone underfoot, daylight from above', alphabet, 8, measure)
    expect(lines).toEqual(['cool stone', 'underfoot,', 'daylight from', 'above'])
  })
  test('go on after a hyphen, keeping it', () => {
    expect(breakLines('museum-related', alphabet, 5, measure)).toEqual(['museum-', 'related'])
  })
  test('never begin a line with a dash nor end it with a one-letter word', () => {
    for (let width = 6; width < 24; width += 0.5) {
      const text = 'Его цель — развитие музея и города в согласии с водой'
      for (const line of breakLines(text, alphabet, width, measure)) {
        expect(line).not.toMatch(/^[—–]/u)
        expect(line).not.toMatch(/(^|\s)[\p{L}]$/u)
      }
    }
  })
  test('keep a number with its unit', () => {
    for (let width = 5; width < 16; width += 0.5) {
      const joined = breakLines('the beam is 300 mm high here', alphabet, width, measure).join('\n')
      expect(joined).toContain('300 mm')
    }
  })
  test('break a word that is too long with a hyphen between syllables', () => {
    const lines = breakLines('культурно-просветительскоенаправление', alphabet, 8, measure)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(measure(line, alphabet)).toBeLessThanOrEqual(8)
      expect(line).not.toMatch(/^[ьъй-]/u)
    }
  })
  test('never part a letter from the soft sign behind it', () => {
    expect(breakLines('большинство', alphabet, 2, measure)[0]).toBe('бо-')
  })
  test('show a soft hyphen only where the line ends', () => {
    expect(breakLines('вы\u00adставка', alphabet, 9, measure)).toEqual(['выставка'])
    expect(breakLines('вы\u00adставка', alphabet, 3, measure)).toEqual(['вы-', 'ставка'])
  })
  test('leave no short word alone on the last line where it can be helped', () => {
    const lines = breakLines('one two three four five six so', alphabet, 13, measure)
    expect(lines.at(-1)).not.toBe('so')
  })
})

describe('Chinese', () => {
  test('begins no line with a closing mark and ends none with an opening one', () => {
    const text =
      '“潮”与“朝”同音，因此《营造法式》（1103年）说：「立水」、「平水」！常见于朝服……如此——'
    for (let width = 6; width <= 20; width += 1) {
      for (const line of breakLines(text, han, width, measure)) {
        expect(line).not.toMatch(/^[，。、；：？！）》」』”…]/u)
        expect(line).not.toMatch(/[（《「『“]$/u)
      }
    }
  })
  test('keeps words, numbers and what they count together', () => {
    for (let width = 6; width <= 20; width += 1) {
      const lines = breakLines('建于1420年的TASA中心高12.5米，共74件', han, width, measure)
      const all = lines.join('\n')
      for (const whole of ['1420年', 'TASA', '12.5米', '74件']) expect(all).toContain(whole)
    }
  })
  test('leaves no single character on the last line', () => {
    const lines = breakLines('研究院将与高校开展联合研究项目', han, 7, measure)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)?.length).toBe(3)
  })
})

test('hard newlines are kept, empty lines too', () => {
  expect(breakLines('one\n\ntwo', alphabet, 20, measure)).toEqual(['one', '', 'two'])
})
test('a heading breaks into lines of about one length', () => {
  const lines = breakLines('Screen wall of waves and peaks', alphabet, 13, measure, true)
  expect(lines).toEqual(['Screen wall of', 'waves and peaks'])
})
test('a heading rather breaks behind a colon, and between Chinese words', () => {
  const title = fontOf('title', 'zh')
  expect(breakLines('使命：会设计的博物馆', title, 8, measure, true)[0]).toBe('使命：')
  expect(breakLines('展厅是怎样做成的', title, 6, measure, true).join('|')).not.toContain('怎|样')
})
test('the space that ends a line is not counted', () => {
  expect(breakLines('ab cd efghi', alphabet, 2.5, measure)).toEqual(['ab cd', 'efghi'])
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom('故宫', '斗栱，', '《营造法式》', '“潮”', '两门一庭。', '（1103年）', '——'),
    fc.constantFrom('courtyard', 'well-known', 'a', '(see', 'P2-1)', '300', 'mm', '–'),
    fc.constantFrom('двор', 'в', 'культурно', '«Море', 'утёсы»', '—', 'достопримечательность'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  ),
  { maxLength: 40 },
)
test(`mixed texts: every line fits, nothing is lost, the order is kept (seed ${seed})`, () => {
  const bare = (text: string) => text.replace(/[\s\u00ad-]/gu, '')
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(' ', ''),
      fc.integer({ min: 3, max: 40 }),
      (some, gap, width) => {
        const text = some.join(gap)
        const lines = breakLines(text, han, width, measure)
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines) {
          const characters = Array.from(new Intl.Segmenter().segment(line))
          if (characters.length > 1) expect(measure(line, han)).toBeLessThanOrEqual(width)
        }
      },
    ),
    { seed, numRuns: 300 },
  )
})

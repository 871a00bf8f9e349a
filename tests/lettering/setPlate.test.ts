import { describe, expect, test } from 'vitest'
import { labelSheet, labelWidth, panelSheet, setPlate, signSheet, stoneSheet } from '#lettering'
import type { Layout } from '#lettering'
import { languages, type Language } from '#words'
import { fakeMeasure as measure } from './fakeMeasure.ts'

const signSize = { width: 0.42, height: 0.16 }

const words: Record<Language, string> = {
  en: 'The wave-and-cliff border has two kinds of water. ',
  zh: '海水江崖纹有两种水，立水与平水。',
  ru: 'В орнаменте «море и утёсы» две воды: стоячая и ровная. ',
}
const label = (language: Language, times: number) =>
  labelSheet({
    code: 'F-1',
    title: words[language].slice(0, 20),
    lead: words[language],
    text: words[language].repeat(times),
    interpretation: words[language],
  })

function expectInside({ lines, bars, width, height }: Layout) {
  for (const { text, x, y, em, font } of lines) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + measure(text, font) * em).toBeLessThanOrEqual(width)
    expect(y - 0.8 * em).toBeGreaterThanOrEqual(0)
    expect(y + 0.3 * em).toBeLessThanOrEqual(height)
  }
  for (const bar of bars) expect(bar.y + bar.height).toBeLessThanOrEqual(height)
}

describe.each(languages)('a label in %s', (language) => {
  test('keeps to its plate and is read from the top down', () => {
    const layout = setPlate(label(language, 3), labelWidth, language, measure)
    expectInside(layout)
    const rows = layout.lines.filter(({ ink }) => ink !== 'cut').map(({ y }) => y)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(layout.height).toBeGreaterThanOrEqual(0.56)
  })
  test('has body text of 36 mm at its reading distance', () => {
    const layout = setPlate(label(language, 2), labelWidth, language, measure)
    expect(layout.lines.some(({ em }) => Math.abs(em - 0.036) < 1e-9)).toBe(true)
  })
  test('says when even its smallest letters do not fit, and grows', () => {
    const layout = setPlate(label(language, 20), labelWidth, language, measure)
    expect(layout.fits).toBe(false)
    expect(layout.height).toBeGreaterThan(0.9)
    const body = layout.lines.filter(({ font }) => font.weight === 400).map(({ em }) => em)
    expect(Math.min(...body)).toBeCloseTo(language === 'zh' ? 0.036 : 0.03, 9)
  })
})

test('a text that is a little too long shrinks until it fits', () => {
  const layout = setPlate(label('en', 7), labelWidth, 'en', measure)
  expect(layout.scale).toBeLessThan(1)
  // No smaller than it must be: the next larger step would not have fitted.
  expect(layout.height).toBeGreaterThan(0.8)
  expect(layout.fits).toBe(true)
  expect(layout.height).toBeLessThanOrEqual(0.9)
})
test('a title keeps clear of the seal', () => {
  for (let letters = 8; letters < 60; letters += 1) {
    const title = 'red wall '.repeat(7).slice(0, letters).trim()
    const layout = setPlate(labelSheet({ code: 'F-1', title, text: 'x' }), 0.78, 'en', measure)
    const seal = layout.bars.find(({ ink }) => ink === 'seal')
    expect(seal).toMatchObject({ width: 0.06, height: 0.06 })
    for (const { text, x, em, font } of layout.lines.filter(({ font: f }) => f.weight === 600)) {
      expect(x + measure(text, font) * em).toBeLessThan(seal!.x)
    }
  }
})
test('a wide panel has two columns of a readable measure', () => {
  const panel = { heading: 'A museum that designs', text: words.en.repeat(12) }
  const size = { width: 2.6, height: 1.4 }
  const layout = setPlate(panelSheet(panel, size, 'en'), size.width, 'en', measure)
  expectInside(layout)
  const body = layout.lines.filter(({ font }) => font.weight === 400)
  expect(new Set(body.map(({ x }) => x)).size).toBe(2)
  expect(Math.max(...body.map(({ text }) => text.length))).toBeLessThanOrEqual(46)
})
test('a long room title shrinks on its sign rather than break a word', () => {
  const title = 'Достопримечательность города'
  const layout = setPlate(signSheet(title, signSize), signSize.width, 'ru', measure)
  expectInside(layout)
  expect(layout.height).toBeCloseTo(signSize.height, 9)
  expect(layout.lines.map(({ text }) => text).join(' ')).toBe(title)
})
test('the title stone names the hall large and its other languages under it', () => {
  const others = [
    { text: '两门一庭', language: 'zh' },
    { text: 'Две двери, один двор', language: 'ru' },
  ] as const
  const sheet = stoneSheet('Two Doors, One Courtyard', others, 'Nothing is a photograph.')
  const { lines, fits } = setPlate(sheet, 4.4, 'en', measure)
  expect(fits).toBe(true)
  expect(lines.map(({ em }) => em)).toEqual(lines.map(({ em }) => em).toSorted((a, b) => b - a))
  expect(lines).toHaveLength(3)
})

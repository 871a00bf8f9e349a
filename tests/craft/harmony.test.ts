import { codeAt, contrastOf, harmonyOf, hueArcOf, namedColours, seenAs, valueSteps } from '#craft'
import { expect, test } from 'vitest'

test('black, white and red lie where CIELAB puts them', () => {
  expect(seenAs('#000000').light).toBeCloseTo(0, 3)
  expect(seenAs('#FFFFFF').light).toBeCloseTo(100, 2)
  expect(seenAs('#FFFFFF').chroma).toBeLessThan(0.05)
  const red = seenAs('#FF0000')
  expect(red.light).toBeCloseTo(53.24, 1)
  expect(red.chroma).toBeCloseTo(104.55, 0)
  expect(red.hue).toBeCloseTo(40, 0)
})

test('a colour found by its place is the colour itself', () => {
  for (const { code } of namedColours) {
    const parts = (text: string) =>
      [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
    const back = parts(codeAt(seenAs(code)))
    parts(code).forEach((part, i) => expect(Math.abs(part - (back[i] ?? -9))).toBeLessThan(3))
  }
})

test('contrast is that of WCAG, whichever of the two is written', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 6)
  expect(contrastOf('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#FF0000', '#FFFFFF')).toBeCloseTo(4, 1)
  expect(contrastOf('#0000FF', '#FFFFFF')).toBeCloseTo(8.59, 1)
})

const at = (...hues: number[]) => hues.map((hue) => codeAt({ light: 60, chroma: 24, hue }))

test.for([
  [[10, 20, 34], 24, 'one-hue'],
  [[350, 20, 70], 80, 'neighbours'],
  [[10, 20, 195], 185, 'opposites'],
  [[5, 125, 245], 240, 'thirds'],
  [[0, 60, 150], 150, 'half'],
  [[0, 70, 150, 220, 290], 280, 'round'],
] as const)('hues %o lie on an arc of %i: %s', ([hues, wide, kind]) => {
  expect(hueArcOf(at(...hues))?.wide).toBeCloseTo(wide, -0.5)
  expect(harmonyOf(at(...hues))).toBe(kind)
})

test('greys have no hue, and add none to colours that have', () => {
  expect(hueArcOf(['#777777', '#F2ECDE'])).toBeUndefined()
  expect(harmonyOf([])).toBe('greys')
  expect(harmonyOf([...at(10, 20), '#424C50'])).toBe('one-hue')
})

test('steps of lightness run from dark to light', () => {
  const { lights, steps } = valueSteps(['#FFFFFF', '#000000', '#777777'])
  expect(lights.map(Math.round)).toEqual([0, 50, 100])
  expect(steps.map(Math.round)).toEqual([50, 50])
})

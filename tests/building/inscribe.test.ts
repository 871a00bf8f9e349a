import { setPlate, type Measure } from '#lettering'
import { languages } from '#words'
import { describe, expect, test } from 'vitest'
import { inscribe } from '../../src/building/inscribe.ts'
import { heldWith } from '../support/held.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()
/** About as wide as the hall's letters are, in em. */
const measure: Measure = (text) =>
  [...text].reduce(
    (sum, one) => sum + (/[\p{Script=Han}，。、：；（）「」]/u.test(one) ? 1 : 0.54),
    0,
  )

describe.for(languages)('what is written in the rooms (%s)', (language) => {
  test.for(['f', 'a', 'p1', 'p2', 'p3', 'p4', 'p5'])('of %s fits its plates', async (room) => {
    const plates = inscribe(plan, room, await heldWith(language, room))
    expect(plates.length).toBeGreaterThan(1)
    for (const { sheet, width } of plates)
      expect(setPlate(sheet, width, language, measure).fits, sheet.texts[0]?.text).toBe(true)
  })

  test('of the arrival is read on a phone held upright as well', async () => {
    const held = await heldWith(language, 'f')
    const stone = inscribe(plan, 'f', held, true).find(({ look }) => look === 'marble')
    if (!stone) throw new Error('no stone')
    const { fits, lines } = setPlate(stone.sheet, stone.width, language, measure)
    expect(fits).toBe(true)
    for (const { text, x, em, font } of lines) {
      // A strip of 1.5 m round the stone's middle.
      expect(Math.abs(x - stone.width / 2), text).toBeLessThanOrEqual(0.75)
      expect(x + measure(text, font) * em - stone.width / 2, text).toBeLessThanOrEqual(0.78)
    }
  })

  test('names at every door the room behind it', async () => {
    const held = await heldWith(language, 'a')
    const said = inscribe(plan, 'a', held).flatMap(({ sheet }) =>
      sheet.texts.map(({ text }) => text),
    )
    for (const room of ['p1', 't0', 'w', 'p5', 'g', 'f'])
      expect(said).toContain(held.titles[language][room])
  })

  test('carries the line that a model is no original', async () => {
    const held = await heldWith(language, 'a')
    const said = inscribe(plan, 'a', held).flatMap(({ sheet }) =>
      sheet.texts.map(({ text }) => text),
    )
    expect(said.some((text) => text === held.outline.interpretation)).toBe(
      held.rooms['a']?.exhibits.some((each) => each.interpretation && each.id === 'a-4') ?? false,
    )
  })
})

test('a label hangs right of its exhibit, its upper edge at 1.70 m', async () => {
  const plates = inscribe(plan, 'a', await heldWith('en', 'a'))
  const map = plan.hangings.find((each) => each.exhibit === 'a-4')
  const label = plates.find(({ fromTop }) => fromTop)
  expect(label?.y).toBe(1.7)
  // On the north wall, right is east.
  expect((label?.x ?? 0) - (map?.x ?? 0)).toBeCloseTo(1 + 0.15 + 0.39)
})

test('a room whose texts have not come yet has its door signs and its title', async () => {
  const plates = inscribe(plan, 'p1', await heldWith('en'))
  expect(plates).toHaveLength(plan.signs.filter((each) => each.room === 'p1').length + 1)
})

test('in an exhibition of one language nothing is written twice on a plate', async () => {
  const held = await heldWith('en', 'f', 'p2')
  const english = { ...held, titles: { ...held.titles, zh: held.titles.en, ru: held.titles.en } }
  for (const room of ['f', 'p2'])
    for (const { sheet } of inscribe(plan, room, english)) {
      const said = sheet.texts.map(({ text }) => text)
      expect(said.length).toBe(new Set(said).size)
    }
})

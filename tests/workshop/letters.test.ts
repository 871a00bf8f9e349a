import { languages } from '#words'
import { expect, test } from 'vitest'
import { inscribe } from '../../src/building/inscribe.ts'
import { lettersOf } from '../../src/workshop/letters.ts'
import { fontOf } from '#lettering'
import { heldWith } from '../support/held.ts'
import { twoDoors, twoDoorsPlan } from '../support/twoDoors.ts'

const letters = await lettersOf(await twoDoors())
const titles = new Set(letters.titles)
const all = new Set(Object.values(letters.texts).join(''))
const plan = await twoDoorsPlan()

test.for(languages)(
  'every letter on a wall is in the fonts, in its own hand (%s)',
  async (language) => {
    for (const { id: room } of plan.rooms)
      for (const { sheet } of inscribe(plan, room, await heldWith(language, room)))
        for (const text of sheet.texts) {
          const hand = fontOf(text.level, text.language ?? language).family
          const cut = hand === 'Hall Serif' ? titles : all
          const missing = [...text.text].filter((one) => one.trim() && !cut.has(one))
          expect(missing, `${hand}: ${text.text}`).toEqual([])
        }
  },
)

test('what a scene writes in the hand of titles is in it, too', () => {
  // A rule on the two-sided scroll, a part of the dressed scene, a day, a coin and who carried it.
  for (const text of ['每一层比下一层高21分', '衣袍', '2024年7月27日', '永樂通寶', '使者'])
    expect([...text].filter((one) => !titles.has(one))).toEqual([])
})

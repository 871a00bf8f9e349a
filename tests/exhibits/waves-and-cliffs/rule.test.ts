import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit, OpenExhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['waves-and-cliffs'])
const rule = ruleOf('waves-and-cliffs')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-5'))
const hem = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('waves-and-cliffs').acts?.(hem, state, { reduced: false })
const pressed = (state: unknown) =>
  actsIn(state)
    ?.buttons.filter((button) => button.pressed)
    .map(({ word }) => word?.en)

test('it begins in five steps; three and seven are chosen, and told', () => {
  expect(pressed(undefined)).toEqual(['Five colour steps'])
  expect(actsIn(undefined)?.tells?.text).toContain('Five steps')
  const [three, , seven] = actsIn(undefined)?.buttons ?? []
  const bold = rule?.(undefined, three?.act)
  expect(pressed(bold)).toEqual(['Three colour steps'])
  expect(actsIn(bold)?.tells).toMatchObject({ title: '3', text: expect.stringContaining('bold') })
  expect(pressed(rule?.(bold, seven?.act))).toEqual(['Seven colour steps'])
})

test.each([undefined, null, 'steps', { do: 'steps' }, { do: 'steps', steps: 4 }, { steps: 3 }])(
  'no act changes nothing: %o',
  (act) => {
    expect(rule?.({ steps: 7 }, act)).toEqual({ steps: 7 })
  },
)

test('its parts are named beside it, from the clouds down to the hem', () => {
  const plates = kindOf('waves-and-cliffs').inscriptions(hem as OpenExhibit, 0, 'en', {
    narrow: false,
    titleIn: () => undefined,
  })
  expect(plates.map(({ sheet }) => sheet.texts[0]?.text)).toEqual([
    'Clouds',
    'Ginger shoots',
    'Wave crests',
    'Level water',
    'Standing water',
  ])
  const heights = plates.map(({ at }) => at[1])
  expect(heights.toSorted((a, b) => b - a)).toEqual(heights)
})

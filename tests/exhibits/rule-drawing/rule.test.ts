import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import * as measures from '../../../src/exhibits/rule-drawing/measures.ts'
import { pressedDrawing } from '../../../src/exhibits/rule-drawing/pressedDrawing.ts'
import { dials, drawingState, stepsOf } from '../../../src/exhibits/rule-drawing/rule.ts'
import { ruledIn, ruledName } from '../../../src/exhibits/takeaway/ruledPicture.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['rule-drawing'])
const rule = ruleOf('rule-drawing')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-5'))
const inEnglish = texts.en as string[]
const wall = fill(shape, (i) => inEnglish[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('rule-drawing').acts?.(wall, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('numbers go on and back, and round', () => {
  expect(actsIn(undefined)?.tells?.title).toBe('1113')
  expect(actsIn(press(undefined, 'Next number'))?.tells?.title).toBe('1114')
  const first = rule?.(undefined, { do: 'number', by: -1112 })
  expect(first).toMatchObject({ seed: 1 })
  expect(press(first, 'Number before')).toMatchObject({ seed: 9999 })
})

test('three dials turn step by step, stop at their ends, and are told', () => {
  const text = (state: unknown) => actsIn(state)?.tells?.text ?? ''
  expect(text(undefined)).toContain('Mist: some. Height: middle. Season: summer.')
  expect(text(press(undefined, 'More mist'))).toContain('Mist: much.')
  let low = press(undefined, 'Lower')
  for (let i = 0; i < 5; i += 1) low = press(low, 'Lower')
  expect(text(low)).toContain('Height: low.')
  const winter = press(press(undefined, 'Next season'), 'Next season')
  expect(text(winter)).toContain('Season: winter.')
  expect(text(press(winter, 'Next season'))).toContain('Season: spring.')
})

test('a saved picture says so, until another one hangs there', () => {
  const saved = press(undefined, 'Save the picture')
  expect(actsIn(saved)?.tells?.text).toContain('It lies on your shelf')
  expect(drawingState(saved).saved).toBe(1)
  expect(actsIn(press(saved, 'Next number'))?.tells?.text).not.toContain('shelf')
})

test('its file carries the number and the dials in its name', () => {
  const ruled = { seed: 1113, mist: 2, height: 4, season: 1 }
  expect(ruledName('t1-5', ruled)).toBe('t1-5-seed-1113-mist-3-height-5-season-2.png')
  expect(ruledIn({ recipe: { ...ruled, more: 'nothing' } })).toEqual(ruled)
})

test.for([{ seed: 0, mist: 2, height: 2, season: 1 }, { seed: 3, mist: 9 }, 'x', null])(
  'a link that carries %o brings no picture',
  (recipe) => expect(() => ruledIn({ recipe })).toThrow('without its number'),
)

test('the rule hangs beside the picture in six lines', () => {
  const [sheet] = kindOf('rule-drawing').inscriptions({ ...wall, wall: '', kin: [] }, 0, 'en', {
    narrow: false,
    titleIn: () => undefined,
  })
  expect(sheet?.sheet.texts).toHaveLength(7)
  expect(sheet?.sheet.texts[6]?.text).toContain('fortieth')
})

test('a press on a dial turns it there, on the picture brings another', () => {
  // The wall looks south, its middle 1.75 m over the floor.
  const hanging = { x: 0, y: 1.75, z: 0, turn: 180, size: [4, 2.25, 0.08] } as unknown as Hanging
  const { strip, face } = measures
  const at = (x: number, y: number) =>
    pressedDrawing({ x, y: 1.75 + y, z: 2, dx: 0, dy: 0, dz: -1 }, hanging, drawingState(undefined))
  const onStrip = (x: number, y: number) =>
    at(strip.x - strip.width / 2 + x, strip.y + strip.height / 2 - y)
  for (const dial of dials)
    for (let step = 0; step < stepsOf(dial); step += 1) {
      const angle = (measures.pointerAt(dial, step) * Math.PI) / 180
      const [x, y] = [Math.sin(angle) * face.radius, Math.cos(angle) * face.radius]
      expect(onStrip(measures.dialAt(dial) + x, face.y - y)).toEqual({ do: 'turn', dial, to: step })
    }
  expect(onStrip(measures.save.x + 0.2, 0.1)).toEqual({ do: 'save' })
  expect(at(measures.shown.x, measures.shown.y)).toEqual({ do: 'number', by: 1 })
  expect(at(measures.sheet.x, measures.sheet.y)).toBeUndefined()
})

test.for([
  { do: 'turn', dial: 'rain', to: 1 },
  { do: 'turn', dial: 'season', to: 4 },
  { do: 'number', by: 0.5 },
  7,
  null,
])('%o is nothing that one does there', (act) => expect(rule?.('nothing', act)).toBe('nothing'))

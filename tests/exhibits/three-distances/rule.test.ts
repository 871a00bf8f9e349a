import { distances } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { parts, sheet } from '../../../src/exhibits/three-distances/drawings.ts'
import { pressedStep } from '../../../src/exhibits/three-distances/pressedStep.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['three-distances'])
const rule = ruleOf('three-distances')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-2'))
const panel = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) =>
  kindOf('three-distances').acts?.(panel, state, { reduced: false })
const press = (state: unknown, title: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.title === title)?.act)

test('the panel opens in high distance and goes to the others by their names', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 3, title: 'High distance' })
  const level = press(undefined, 'Level distance')
  expect(level).toEqual({ step: 8 })
  expect(actsIn(level)?.tells).toMatchObject({ at: 3, title: 'Level distance' })
  expect(actsIn(level)?.buttons.map(({ pressed }) => pressed)).toEqual([false, false, true])
  expect(actsIn(press(level, 'Deep distance'))?.tells?.title).toBe('Deep distance')
})

test('between two of them it says so', () => {
  const between = rule?.(undefined, { do: 'slide', to: 6 })
  expect(actsIn(between)?.tells?.title).toBe('Deep distance – Level distance')
  expect(actsIn(between)?.tells?.text).toContain('Only the camera moves')
  expect(actsIn(between)?.buttons.some(({ pressed }) => pressed)).toBe(false)
})

test('what is told of the cameras is where they stand', () => {
  const told = [0, 4, 8].map((step) => actsIn({ step })?.tells?.text ?? '')
  expect(distances.map(({ eye }) => eye)).toEqual([0.1, 1.2, 0.5])
  expect(told[0]).toContain('a tenth as high')
  expect(told[1]).toContain('1.2 times as high')
  expect(told[2]).toContain('half as high')
})

test('a press along the slider means the step next to it, one on the wall means none', () => {
  const place = { exhibit: 'p4-2', room: 'p4', place: 0, x: 0, y: 1.5, z: 0, turn: 180 }
  const hanging = { ...place, size: [1.2, 0.9, 0.06] } as unknown as Parameters<
    typeof pressedStep
  >[1]
  const at = (x: number, up: number) =>
    pressedStep({ x, y: 1.5 + up, z: 2, dx: 0, dy: 0, dz: -1 }, hanging)
  expect(at(-0.385, -0.26)).toBe(0)
  expect(at(0, -0.3)).toBe(4)
  expect(at(0.1, -0.26)).toBe(5)
  expect(at(0.5, -0.26)).toBe(8)
  expect(at(0, 0.1)).toBeUndefined()
  expect(at(0.7, -0.26)).toBeUndefined()
})

test('no drawing lies over another on the sheet, or in the margin where it fades', () => {
  const places = Object.values(parts)
  for (const [i, a] of places.entries()) {
    expect(a.left).toBeGreaterThan(0.03 * sheet.width)
    expect(a.left + a.width).toBeLessThan(0.97 * sheet.width)
    expect(a.upper + a.height).toBeLessThan(sheet.height)
    for (const b of places.slice(i + 1)) {
      const apart =
        a.left + a.width <= b.left ||
        b.left + b.width <= a.left ||
        a.upper + a.height <= b.upper ||
        b.upper + b.height <= a.upper
      expect(apart).toBe(true)
    }
  }
})

test.for([{ do: 'slide', to: 9 }, { do: 'slide', to: 0.5 }, { do: 'slide' }, 7, null])(
  '%o is nothing that one does with the slider',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

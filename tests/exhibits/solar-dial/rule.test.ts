import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { createHallClock, radians, type Clock } from '#kit'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { dialMotion } from '../../../src/exhibits/solar-dial/dialMotion.ts'
import { circles, levels } from '../../../src/exhibits/solar-dial/measures.ts'
import { pressedTerm } from '../../../src/exhibits/solar-dial/pressedTerm.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['solar-dial'])
const rule = ruleOf('solar-dial')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-4'))
const inLanguage = (language: 'en' | 'zh' | 'ru') =>
  fill(shape, (i) => texts[language][i]) as Exhibit<string>
const today = '2026-11-26'
const actsIn = (state: unknown, language: 'en' | 'zh' | 'ru' = 'en', day = today) =>
  kindOf('solar-dial').acts?.(inLanguage(language), state, { reduced: false, today: day })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the dial opens at the term of the visitor’s day, and says that it is today’s', () => {
  const { tells, buttons } = actsIn(undefined) ?? {}
  expect(tells).toMatchObject({ at: 20, of: 24, title: 'Minor Snow 小雪' })
  expect(tells?.text).toBe(
    "This is today's term. It begins when the sun reaches 240 degrees on its path, about 22 November.\n\nPlant: Nandina. Colour: White silk, 缟, #F2ECDE.",
  )
  expect(buttons?.at(-1)).toMatchObject({ pressed: true })
  expect(actsIn(undefined, 'en', '2027-02-04')?.tells?.title).toBe('Start of Spring 立春')
})

test('it goes from term to term past the end of the year, and back to today', () => {
  const last = rule?.(undefined, { do: 'turn', to: 23 })
  const first = press(last, 'Next term')
  expect(actsIn(first)?.tells).toMatchObject({ at: 1, title: 'Start of Spring 立春' })
  expect(actsIn(first)?.tells?.text).not.toContain('today')
  expect(press(first, 'Term before')).toEqual(last)
  expect(press(undefined, 'Next term')).toEqual({ term: 20 })
  expect(actsIn(press(first, "Today's term"))?.tells?.at).toBe(20)
})

test('no hole is left in what it says, in any language', () => {
  for (const language of ['en', 'zh', 'ru'] as const)
    for (let term = 0; term < 24; term += 1) {
      const { tells } = actsIn({ term }, language) ?? {}
      expect(tells?.text).not.toMatch(/[[\]{}]/)
      if (language === 'zh') expect(tells?.title).toMatch(/^\p{Script=Han}{2}$/u)
    }
})

test('the ring turns the shorter way round', () => {
  let now = 0
  const clock: Clock = createHallClock({ now: () => now, after: () => () => {} })
  const motion = dialMotion(clock, undefined, 22)
  motion.follow({ term: 2 }, false)
  now += 450
  expect(motion.at()).toBeCloseTo(24)
  now += 450
  expect(motion.at()).toBe(26)
  motion.follow({}, true)
  expect(motion.at()).toBe(22)
})

test('a press on a sector means its term; one on the picture or the wall means none', () => {
  const hanging = { exhibit: 'p4-4', room: 'p4', place: 0, x: 3, y: 1.5, z: -2, turn: 180 }
  const dial = { ...hanging, size: [2.4, 2.4, 0.12] } as unknown as Parameters<
    typeof pressedTerm
  >[1]
  const at = (radius: number, degrees: number, up = 5) => {
    const [x, y] = [radius * Math.sin(radians(degrees)), radius * Math.cos(radians(degrees))]
    // From two metres before it, straight at the wall to the north.
    const ray = { x: 3 + x, y: 1.5 + y, z: -2 + 2, dx: 0, dy: 0, dz: -1 }
    return pressedTerm(ray, dial, up)
  }
  expect(levels.ring).toBeLessThan(2)
  expect(at(0.8, 0)).toBe(5)
  expect(at(0.8, 15)).toBe(6)
  expect(at(0.8, -100)).toBe(22)
  expect(at(0.8, 90, 23)).toBe(5)
  expect(at(circles.hub - 0.1, 30)).toBeUndefined()
  expect(at(1.25, 30)).toBeUndefined()
})

test.for([
  { do: 'turn', to: 24 },
  { do: 'turn', to: 1.5 },
  { do: 'turn', by: 2, from: 3 },
  { do: 'turn', by: 1 },
  { do: 'spin' },
  7,
  null,
])('%o is nothing that one does with the dial', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

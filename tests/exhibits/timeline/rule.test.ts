import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { headAt, pin } from '../../../src/exhibits/timeline/marks.ts'
import { alongLine, board, paper, seatAt, seats } from '../../../src/exhibits/timeline/measures.ts'
import { pressedTimeline } from '../../../src/exhibits/timeline/pressed.ts'
import { momentOf, timelineOf } from '../../../src/exhibits/timeline/timeline.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['timeline'])
const rule = ruleOf('timeline')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-7'))
const line = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('timeline').acts?.(line, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(
    state,
    actsIn(state)?.buttons.find(({ word, title }) => word?.en === name || title === name)?.act,
  )
const told = (state: unknown) => actsIn(state)?.tells
const moments = timelineOf(line).steps.map(momentOf)

test('the line goes from 1956 to 2026 in fifteen steps and stops at its ends', () => {
  expect(told(undefined)).toMatchObject({ at: 1, of: 15, title: 'Egypt' })
  expect(told(undefined)?.text).toContain('30 May 1956')
  expect(press(undefined, 'Step before')).toEqual({ step: 0 })
  let state: unknown
  for (let i = 0; i < 20; i += 1) state = press(state, 'Next step')
  expect(told(state)).toMatchObject({ at: 15, title: 'Year of People-to-People Exchanges' })
})

test('steps stand in the order of their dates, all of them on the line', () => {
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  const places = moments.map(alongLine)
  expect(Math.min(...places)).toBeGreaterThan(-board.line / 2)
  expect(Math.max(...places)).toBeLessThan(board.line / 2)
  // Ten years are as long everywhere.
  expect(alongLine(1990) - alongLine(1980)).toBeCloseTo(alongLine(2020) - alongLine(2010), 9)
})

test('the board is five metres long, and no mark hides another or the years', () => {
  expect(board.width).toBe(5)
  const { steps } = timelineOf(line)
  const heads = steps.map((_, i) => headAt(steps, i))
  for (const [i, [x, y]] of heads.entries()) {
    expect(Math.abs(x) + pin.head).toBeLessThan(board.width / 2)
    expect(y - pin.head).toBeGreaterThan(paper.up + paper.high / 2)
    for (const [otherX, otherY] of heads.slice(i + 1))
      expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(2 * pin.head)
  }
})

test('a seat tells what it could bring and says that it is a proposal; it is left again', () => {
  const seated = press(press(undefined, 'Next step'), 'Universities')
  expect(seated).toEqual({ step: 1, seat: 1 })
  expect(told(seated)).toMatchObject({ at: 2, of: 3, title: 'Universities' })
  expect(told(seated)?.text).toMatch(/^A proposal of this exhibition\./)
  expect(press(seated, 'Universities')).toEqual({ step: 1 })
  expect(press(seated, 'Next step')).toEqual({ step: 2 })
})

/** The board where it hangs in no room: the visitor looks along -z of the plan. */
const hanging = { x: 0, y: 1.5, z: 0, turn: 180, size: [5, 0.9, 0.12] } as unknown as Hanging
const ray = (x: number, y: number, z: number) => ({
  x: 0,
  y: 1.6,
  z: 3,
  dx: x,
  dy: y - 1.6,
  dz: z - 3,
})

test('a press along the line goes to the nearest step, one on a stool takes the seat', () => {
  const state = { step: 0 }
  const at2000 = pressedTimeline(ray(alongLine(2000.5), 1.56, board.face), hanging, moments, state)
  expect(at2000).toEqual({ do: 'step', to: 3, of: 15 })
  const right = ray(seatAt(2), seats.high, seats.out)
  expect(pressedTimeline(right, hanging, moments, state)).toEqual({ do: 'sit', seat: 2 })
  expect(pressedTimeline(right, hanging, moments, { step: 0, seat: 2 })).toEqual({ do: 'rise' })
  expect(pressedTimeline(ray(2.6, 1.5, board.face), hanging, moments, state)).toBeUndefined()
})

test('years are written under the line, and every seat has its name', () => {
  const written = kindOf('timeline')
    .inscriptions({ ...line, wall: '', kin: [] }, 0, 'en', {
      narrow: false,
      titleIn: () => undefined,
    })
    .map(({ sheet }) => sheet.texts[0]?.text)
  expect(written).toEqual([
    ...[1956, 1970, 1980, 1990, 2000, 2010, 2020, 2026].map(String),
    'Governments',
    'Universities',
    'Social organisations',
    'A platform to build',
  ])
})

test.for([
  { do: 'step', by: 2, of: 15 },
  { do: 'step', to: -1, of: 15 },
  { do: 'step', by: 1 },
  { do: 'sit', seat: 3 },
  { do: 'lie' },
  7,
  null,
])('%o is nothing that one does with the line', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

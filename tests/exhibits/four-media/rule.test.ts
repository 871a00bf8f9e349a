import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import * as measures from '../../../src/exhibits/four-media/measures.ts'
import { pressedBoard } from '../../../src/exhibits/four-media/pressedBoard.ts'
import { media, people, scenarioCount } from '../../../src/exhibits/four-media/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['four-media'])
const rule = ruleOf('four-media')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-7'))
const inEnglish = texts.en as string[]
const board = fill(shape, (i) => inEnglish[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('four-media').acts?.(board, state, { reduced: false })
const told = (state: unknown) => actsIn(state)?.tells?.text ?? ''
const press = (state: unknown, word: string) =>
  rule?.(
    state,
    actsIn(state)?.buttons.find((button) => (button.word?.en ?? button.title) === word)?.act,
  )

test('the four are swapped, and each tells its time, its gain and its loss', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 4, title: 'Wall label' })
  for (const name of ['Wall label', 'Phone card', 'Kiosk', 'Headset']) {
    const shown = press(undefined, name)
    expect(actsIn(shown)?.tells?.title).toBe(name)
    expect(told(shown)).toMatch(/^Time: .+\n\nIt gains: .+\n\nIt loses: /)
  }
  expect(told(press(undefined, 'Kiosk'))).toContain('One user at a time')
})

test('a vote goes to what is shown, moves with the next, and is taken back', () => {
  const kiosk = press(press(undefined, 'Kiosk'), 'Suits a class')
  expect(told(kiosk)).toContain('Suits a class: Kiosk')
  const phone = press(press(kiosk, 'Phone card'), 'Suits a researcher')
  expect(told(phone)).toContain('Suits a class: Kiosk; Suits a researcher: Phone card')
  const moved = press(phone, 'Suits a class')
  expect(told(moved)).toContain('Suits a class: Phone card')
  expect(told(press(moved, 'Suits a class'))).not.toContain('Suits a class')
})

test('five scenarios are gone through in a ring', () => {
  let state = press(undefined, 'Next scenario')
  expect(told(state)).toContain('Classroom: A class handles a model together.')
  for (let i = 0; i < scenarioCount; i += 1) state = press(state, 'Next scenario')
  expect(told(state)).toContain('Classroom:')
  expect(told(rule?.(state, { do: 'scenario', at: 0 }))).not.toContain('Classroom:')
})

test('a press on a field, a line or a card means it, between them nothing', () => {
  // The wall looks south, its middle 1.5 m over the floor.
  const hanging = { x: 0, y: 1.5, z: 0, turn: 180, size: [2, 1.2, 0.06] } as unknown as Hanging
  const at = (x: number, y: number) =>
    pressedBoard(
      {
        x: x - measures.board.width / 2,
        y: 1.5 + measures.board.height / 2 - y,
        z: 2,
        dx: 0,
        dy: 0,
        dz: -1,
      },
      hanging,
    )
  media.forEach((medium, i) =>
    expect(at(measures.fieldAt(i) + 0.2, 0.3)).toEqual({ do: 'swap', medium }),
  )
  people.forEach((person, i) =>
    expect(at(measures.votes.x + 0.1, measures.voteAt(i) + 0.03)).toEqual({ do: 'vote', person }),
  )
  expect(at(measures.cardAt(4) + 0.1, measures.card.top + 0.03)).toEqual({ do: 'scenario', at: 4 })
  expect(at(measures.fieldAt(1) - 0.01, 0.3)).toBeUndefined()
  expect(at(0.3, 0.75)).toBeUndefined()
})

test.for([
  { do: 'swap', medium: 'radio' },
  { do: 'vote', person: 'king' },
  { do: 'scenario', at: 5 },
  7,
  null,
])('%o is nothing that one does there', (act) => expect(rule?.('nothing', act)).toBe('nothing'))

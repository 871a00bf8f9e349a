import { expect, test } from 'vitest'
import { puzzleWindows } from '../../../src/exhibits/bench/counts.ts'
import { pieceIs, pieceOf } from '../../../src/exhibits/lattice-game/pieces.ts'
import { gameState } from '../../../src/exhibits/lattice-game/rule.ts'
import { areaOf } from '#craft'
import { stationAt } from '../../support/station.ts'

const { rule, press, told, actsIn } = await stationAt('t3-3')
const barsIn = (state: unknown) => gameState(state).now.bars

test('keys draw a bar from dot to dot; drawn again it is gone; both are undone', () => {
  const drawn = press(
    undefined,
    'Next step',
    'Begin a bar here',
    'Dot to the right',
    'Dot above',
    'End the bar here',
  )
  expect(barsIn(drawn)).toHaveLength(barsIn(undefined).length + 1)
  expect(barsIn(drawn).at(-1)).toEqual([12, 18])
  const gone = rule?.(drawn, { do: 'bar', from: 18, to: 12 })
  expect(barsIn(gone)).toEqual(barsIn(undefined))
  expect(barsIn(press(gone, 'Undo'))).toEqual(barsIn(drawn))
  expect(barsIn(press(gone, 'Undo', 'Undo'))).toEqual(barsIn(undefined))
})

test('a bar goes with the hand that draws it, and is one bar in the end', () => {
  let state: unknown
  for (const to of [1, 2, 3, 8]) state = rule?.(state, { do: 'bar', from: 0, to, stroke: 5 })
  expect(barsIn(state).at(-1)).toEqual([0, 8])
  expect(barsIn(state)).toHaveLength(barsIn(undefined).length + 1)
  expect(barsIn(press(state, 'Undo'))).toEqual(barsIn(undefined))
})

test('every rule can be chosen and says what it does', () => {
  const make = press(undefined, 'Next step', 'Next step')
  for (const [title, says] of [
    ['Turn and mirror (p4m)', 'quarter turns and mirrors'],
    ['Sixths and mirror (p6m)', 'sixths of a turn'],
    ['Turn only (p4)', 'no mirror'],
    ['Mirror and slide (cmm)', 'slides'],
    ['Ice-crack (no group)', 'Nothing repeats'],
  ] as const) {
    const chosen = press(make, title)
    expect(told(chosen)?.text).toContain(says)
    expect(actsIn(chosen)?.buttons.find((each) => each.title === title)?.pressed).toBe(true)
  }
})

test('the cell of all eight windows can be found; a wrong piece is told kindly', () => {
  let state = press(undefined, 'Find the cell')
  for (let window = 0; window < puzzleWindows.length; window += 1) {
    for (let piece = 0; piece < 3; piece += 1) {
      if (pieceIs(window, piece) === 'right') break
      const wrong = press(state, 'This is the smallest')
      expect(told(wrong)?.text).toMatch(/a smaller one does too|leaves something out/)
      state = press(state, 'Next piece')
    }
    state = press(state, 'This is the smallest')
    expect(told(state)?.text).toContain('None is smaller')
    state = press(state, 'Next window')
  }
  expect(gameState(state).found).toHaveLength(8)
})

test.each(puzzleWindows.map((name, window) => [name, window] as const))(
  'in %s a smaller piece is smaller and a larger one larger',
  (_, window) => {
    const areas = [0, 1, 2].map((piece) => ({
      is: pieceIs(window, piece),
      area: Math.abs(areaOf(pieceOf(window, piece))),
    }))
    const right = areas.find(({ is }) => is === 'right')!.area
    const parts = areas.map(({ is, area }) => [is, area / right] as const)
    expect(parts.filter(([is, part]) => is === 'large' && part < 1.5)).toEqual([])
    expect(parts.filter(([is, part]) => is === 'small' && part > 0.7)).toEqual([])
  },
)

test.for([
  { do: 'bar', from: 0, to: 25 },
  { do: 'move', x: 2, y: 0 },
  { do: 'group', group: 5 },
  { do: 'dot', dot: -1 },
  { do: 'saw' },
  null,
])('%o is nothing that one does here', (act) => expect(rule?.('nothing', act)).toBe('nothing'))

import { expect, test } from 'vitest'
import { moveFrom, opening, playable, played, type Game } from '../../../src/exhibits/oware/game.ts'
import { chosenBy } from '../../../src/exhibits/oware/search.ts'

/** A position written as a board: the far row from its right to its left, and under it the near row. */
function board(far: string, near: string, more: Partial<Game> = {}): Game {
  const row = (text: string) => text.split(' ').map(Number)
  return {
    houses: [...row(near), ...row(far).toReversed()],
    stores: [0, 0],
    turn: 0,
    quiet: 0,
    ...more,
  }
}
const rows = ({ houses }: Game) => [
  houses.slice(6).toReversed().join(' '),
  houses.slice(0, 6).join(' '),
]

test('the game opens with forty-eight seeds, four in each of two times six houses', () => {
  expect(rows(opening)).toEqual(['4 4 4 4 4 4', '4 4 4 4 4 4'])
  expect(playable(opening)).toEqual([0, 1, 2, 3, 4, 5])
})

test('seeds are sown one by one, counter-clockwise, and round the corner', () => {
  expect(rows(played(opening, 0))).toEqual(['4 4 4 4 4 4', '0 5 5 5 5 4'])
  expect(rows(played(opening, 5))).toEqual(['4 4 5 5 5 5', '4 4 4 4 4 0'])
  expect(played(opening, 0).turn).toBe(1)
  const answered = played(played(opening, 0), 11)
  expect(rows(answered)).toEqual(['0 4 4 4 4 4', '1 6 6 6 5 4'])
})

test('with twelve seeds or more the house that is sown is skipped', () => {
  const twelve = board('1 1 1 1 1 1', '12 1 1 1 1 1')
  expect(moveFrom(twelve, 0).path).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1])
  expect(played(twelve, 0).houses[0]).toBe(0)
})

test('a last seed that makes two or three in an opponent’s house takes them', () => {
  const two = board('4 4 4 4 4 1', '0 0 0 0 0 1')
  expect(played(two, 5)).toMatchObject({ stores: [2, 0] })
  const three = board('4 4 4 4 4 2', '0 0 0 0 0 1')
  expect(played(three, 5)).toMatchObject({ stores: [3, 0] })
  const four = board('4 4 4 4 4 3', '0 0 0 0 0 1')
  expect(played(four, 5)).toMatchObject({ stores: [0, 0] })
})

test('going back, houses with two or three are taken as well, until one has not', () => {
  const back = board('4 4 5 2 1 2', '0 0 0 0 0 3')
  // Sown into the first three: 3, 2 and 3 seeds.
  expect(moveFrom(back, 5).taken).toEqual([8, 7, 6])
  const after = played(back, 5)
  expect(after.stores).toEqual([8, 0])
  expect(rows(after)).toEqual(['4 4 5 0 0 0', '0 0 0 0 0 0'])
  const broken = board('4 4 5 2 3 2', '0 0 0 0 0 3')
  expect(moveFrom(broken, 5).taken).toEqual([8])
})

test('seeds in one’s own houses are never taken', () => {
  const own = board('4 4 4 4 4 4', '1 1 0 0 0 0')
  expect(moveFrom(own, 0).taken).toEqual([])
  // Nor does looking back go round into them.
  const corner = board('9 9 9 9 9 1', '0 0 0 0 1 2')
  expect(moveFrom(corner, 5).taken).toEqual([])
  expect(moveFrom(board('9 9 9 9 9 1', '0 0 0 0 1 1'), 5).taken).toEqual([6])
})

test('a capture that would leave the other side without seeds is forfeited; the move stands', () => {
  const all = board('0 0 0 0 1 1', '4 0 0 0 0 2', { stores: [20, 20] })
  const move = moveFrom(all, 5)
  expect(move).toMatchObject({ taken: [], forfeited: true })
  const after = played(all, 5)
  expect(after.stores).toEqual([20, 20])
  expect(rows(after)).toEqual(['0 0 0 0 2 2', '4 0 0 0 0 0'])
})

test('where the other side has nothing, a house must be sown that reaches it', () => {
  const starved = board('0 0 0 0 0 0', '1 0 0 0 3 1', { stores: [20, 23] })
  expect(playable(starved)).toEqual([4, 5])
  expect(played(starved, 0)).toBe(starved)
})

test('where nobody can feed the other side, each takes what lies before it', () => {
  const last = board('1 0 0 0 0 0', '0 0 1 0 0 0', { stores: [23, 23], turn: 1 })
  // The far side sows its last seed across; no near house reaches back.
  const after = played(last, 11)
  expect(after).toMatchObject({ stores: [25, 23], over: true })
  expect(rows(after)).toEqual(['0 0 0 0 0 0', '0 0 0 0 0 0'])
})

test('twenty-five or more win, twenty-four each is a draw', () => {
  const won = played(board('4 4 4 4 4 1', '0 0 0 0 0 1', { stores: [23, 2] }), 5)
  expect(won).toMatchObject({ stores: [25, 2], over: true })
  expect(playable(won)).toEqual([])
  const drawn = played(board('1 0 0 0 0 1', '0 0 0 0 0 1', { stores: [22, 24] }), 5)
  expect(drawn).toMatchObject({ stores: [24, 24], over: true })
})

test('a game without captures ends, and no seed is lost in any game', () => {
  let game = opening
  for (let move = 0; move < 400 && !game.over; move += 1) {
    const house = chosenBy(game)
    expect(house).toBeDefined()
    game = played(game, house ?? 0)
    const all = [...game.houses, ...game.stores].reduce((sum, seeds) => sum + seeds, 0)
    expect(all).toBe(48)
  }
  expect(game.over).toBe(true)
})

test('looking three moves ahead, the table takes what it can and does the same again', () => {
  const gift = board('5 5 5 5 5 1', '1 0 0 0 0 1')
  expect(chosenBy(gift)).toBe(5)
  // Sowing one seed across takes two; sowing the other leaves two to be taken.
  const danger = board('0 4 0 0 0 1', '0 1 0 0 0 1', { stores: [20, 20] })
  expect(chosenBy(danger)).toBe(5)
  expect(chosenBy(danger)).toBe(chosenBy(structuredClone(danger)))
})

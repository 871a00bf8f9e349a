import { expect, test } from 'vitest'
import { createTurning } from '../../../src/exhibits/model/turning.ts'
import { aStillClock } from '../../support/visitor.ts'

/** A model nobody has touched, and a clock that goes when it is told to. */
function untouched() {
  const clock = aStillClock()
  return { clock, turning: createTurning(clock, { turn: 0 }) }
}

test('a turn by hand is carried there in half a second, and never past it', () => {
  const { clock, turning } = untouched()
  turning.follow({ turn: 30 }, false)
  const seen = [turning.at(false)]
  for (let i = 0; i < 10; i += 1) {
    clock.pass(50)
    seen.push(turning.at(false))
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect([seen[0], seen.at(-1), turning.moves()]).toEqual([0, 30, false])
})

test('with less motion it is there at once', () => {
  const { turning } = untouched()
  turning.follow({ turn: 30 }, true)
  expect([turning.at(false), turning.moves()]).toEqual([30, false])
})

test('it spins ten degrees a second while it is looked at, and stays where it was left', () => {
  const { clock, turning } = untouched()
  turning.at(true)
  clock.pass(3000)
  expect(turning.at(true)).toBeCloseTo(30)
  turning.at(false)
  clock.pass(60_000)
  expect(turning.at(true)).toBeCloseTo(30)
  turning.follow({ turn: 30, turntable: false }, true)
  expect(turning.at(false)).toBeCloseTo(60)
})

test('a hotspot comes to the front however far it has spun', () => {
  const { clock, turning } = untouched()
  turning.at(true)
  clock.pass(20_000)
  turning.at(true)
  turning.follow({ turn: 90, hotspot: 0 }, false)
  clock.pass(1000)
  expect(((turning.at(false) % 360) + 360) % 360).toBeCloseTo(90)
})

import { outline, plainKiosk } from '#exhibition'
import { isFinished } from '#exhibits'
import { expect, test } from 'vitest'
import { shotsOf } from '../../../src/modes/kiosk/shots.ts'
import { twoDoors } from '../../support/twoDoors.ts'

const chosen = { ...plainKiosk, attract: [{ at: 'a-2', acts: [{ after: 1, act: {} }] }] }

test('a kiosk shows what its curators chose, else finished exhibits of three rooms', async () => {
  const hall = outline(await twoDoors())
  expect(shotsOf(chosen, hall, isFinished, () => true)).toEqual(chosen.attract)
  const shots = shotsOf(plainKiosk, hall, isFinished, () => true)
  expect(shots).toHaveLength(3)
  expect(new Set(shots.map(({ at }) => at.split('-')[0])).size).toBe(3)
  // Of another exhibition than theirs.
  expect(shotsOf(chosen, hall, isFinished, () => false)).toEqual(shots)
})

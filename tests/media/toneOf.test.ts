import { toneOf } from '#media'
import { expect, test } from 'vitest'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const loudness = (room: string) => Math.round(20 * Math.log10(toneOf(plan, room).level))

test('a courtyard sounds at -42 LUFS, a room at -48, one under a well between', () => {
  expect(['f', 'a', 'w', 'p1', 't1'].map(loudness)).toEqual([-42, -45, -45, -48, -48])
})

test('walls swallow the high part of the air', () => {
  expect(toneOf(plan, 'p3').cutoff).toBeLessThan(toneOf(plan, 'f').cutoff)
})

import { madeAddress, madeIn } from '#visit/taken'
import { expect, test } from 'vitest'

const made = {
  exhibit: 'p3-3',
  maker: 'ruled',
  title: 'Синяя волна & 青花 #1',
  day: '2026-11-25',
  language: 'ru',
  recipe: { turns: 12, ink: '#224466', lines: [0.5, '%', '&made='] },
} as const

test('what a kiosk shows as a code makes the same thing on a phone', () => {
  const address = madeAddress('https://hall.example.org/?lang=ru', made)
  expect(address.startsWith('https://hall.example.org/?lang=ru#made=')).toBe(true)
  expect(madeIn(new URL(address).hash)).toEqual(made)
})

test.each([
  '',
  '#',
  '#taken=[]',
  '#made=',
  '#made=%',
  '#made=[1]',
  '#made={}',
  '#made=%5B%22a%22%5D',
])('an address that nobody wrote (%s) carries nothing', (fragment) =>
  expect(madeIn(fragment)).toBeUndefined(),
)

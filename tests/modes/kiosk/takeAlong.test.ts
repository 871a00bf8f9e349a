import { clear, createVisitor, freshVisitor, lay } from '#visit'
import { madeIn } from '#visit/taken'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { KioskState } from '../../../src/modes/kiosk/screen.ts'
import { followShelf } from '../../../src/modes/kiosk/takeAlong.ts'

const label = {
  exhibit: 'p1-1',
  maker: 'label',
  title: 'Plate',
  day: '2026-11-26',
  language: 'en',
  recipe: null,
} as const

function aShelf() {
  const visitor = createVisitor('test')
  const state = createStore<KioskState>(() => ({
    phase: 'here',
    open: true,
    asksHours: false,
    night: false,
    low: false,
    staff: 'closed',
  }))
  followShelf(visitor, state, () => 'https://hall.example.org/?lang=en')
  return { visitor, state, taken: () => state.getState().taken }
}

test('what is laid on the shelf is shown as a code that makes it again', () => {
  const { visitor, taken } = aShelf()
  expect(taken()).toBeUndefined()
  lay(visitor, label)
  expect(taken()?.title).toBe('Plate')
  expect(madeIn(new URL(taken()?.address ?? '').hash)).toEqual(label)
  // The same once more: whoever presses again wants to see it again.
  visitor.setState({ seen: ['p1-1'] })
  lay(visitor, { ...label, title: 'Plate, again' })
  expect(taken()?.title).toBe('Plate, again')
})

test('what is taken off it, or wiped, shows nothing', () => {
  const { visitor, state, taken } = aShelf()
  lay(visitor, label)
  lay(visitor, { ...label, exhibit: 'p1-2' })
  state.setState({ taken: undefined })
  clear(visitor, visitor.getState().shelf[0]?.id)
  expect(taken()).toBeUndefined()
  visitor.setState(freshVisitor, true)
  expect(taken()).toBeUndefined()
  state.setState({ phase: 'away' })
  lay(visitor, label)
  expect(taken()).toBeUndefined()
})

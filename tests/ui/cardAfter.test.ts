import { describe, expect, it } from 'vitest'
import { cardAfter } from '../../src/ui/cardAfter.ts'

describe('the card', () => {
  it('opens on arrival, not on the way', () => {
    expect(cardAfter(undefined, { doing: 'approaching', exhibit: 'a-2' })).toBeUndefined()
    expect(cardAfter(undefined, { doing: 'viewing', exhibit: 'a-2' })).toBe('a-2')
  })

  it('turns to the next exhibit at once when it is open', () => {
    expect(cardAfter('a-2', { doing: 'approaching', exhibit: 'a-3' })).toBe('a-3')
  })

  it('closes when the visitor walks off', () => {
    expect(cardAfter('a-2', { doing: 'wandering' })).toBeUndefined()
  })
})

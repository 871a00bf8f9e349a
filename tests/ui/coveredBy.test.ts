import { describe, expect, it } from 'vitest'
import { coveredBy } from '../../src/ui/coveredBy.ts'

describe('what the card covers', () => {
  it('is a strip at the right of a broad screen', () => {
    const covered = coveredBy({ left: 860, top: 0 }, { width: 1280, height: 720 })
    expect(covered).toEqual({ right: 420, bottom: 0 })
  })

  it('is the lower part of an upright one, with the bar', () => {
    const covered = coveredBy({ left: 0, top: 338 }, { width: 390, height: 844 })
    expect(covered).toEqual({ right: 0, bottom: 506 })
  })
})

import type { Opening } from '#plan'
import { describe, expect, it } from 'vitest'
import { neighbours } from '../../src/ui/neighbours.ts'

const opening = (kind: Opening['kind'], ...sides: [string] | [string, string]): Opening => ({
  id: sides.join('-'),
  kind,
  shape: 'square',
  sides,
  through: 'x',
  x: 0,
  z: 0,
  width: 2,
  height: 3,
  sill: 0,
})

describe('the rooms next door', () => {
  const openings = [
    opening('well', 'a'),
    opening('doorway', 'a', 'p1'),
    opening('doorway', 'p5', 'a'),
    opening('window', 'a', 'court'),
    opening('doorway', 'p1', 'p2'),
    opening('doorway', 'a', 'p1'),
  ]

  it('are those behind a doorway, whichever side is named first, each once', () => {
    expect(neighbours(openings, 'a')).toEqual(['p1', 'p5'])
  })

  it('leave out what is only looked into', () => {
    expect(neighbours(openings, 'court')).toEqual([])
  })
})

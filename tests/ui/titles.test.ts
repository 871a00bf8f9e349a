import type { Outline } from '#exhibition'
import { describe, expect, it } from 'vitest'
import { codeOf, exhibitTitle, roomOf, roomTitle } from '../../src/ui/titles.ts'

const entry = (id: string, title: string) => ({ id, title, kind: 'panel', places: [] })
const outline: Outline<string> = {
  id: 'small',
  title: 'Small',
  lead: '',
  interpretation: '',
  rights: '',
  wings: {},
  tours: [],
  rooms: [
    { id: 'a', wing: 'hall', title: 'Atrium', exhibits: [entry('a-1', 'Two doors')] },
    { id: 'p1', wing: 'east', title: 'Mission', exhibits: [] },
  ],
  plan: {
    arrival: { x: 0, z: 0, heading: 0 },
    rooms: {},
    courts: {},
    openings: [],
    hangings: {},
    views: {},
  },
}

describe('titles', () => {
  it('are found by id', () => {
    expect(roomTitle(outline, 'p1')).toBe('Mission')
    expect(exhibitTitle(outline, 'a-1')).toBe('Two doors')
    expect(roomOf(outline, 'a-1')?.id).toBe('a')
  })

  it('are the code where the outline knows none, never a hole', () => {
    expect(roomTitle(outline, 'x')).toBe('X')
    expect(exhibitTitle(outline, 'p1-9')).toBe('P1-9')
    expect(codeOf('p2-1')).toBe('P2-1')
  })
})

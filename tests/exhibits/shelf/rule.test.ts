import { expect, test } from 'vitest'
import { mostThings, placeAt, placeUnder } from '../../../src/exhibits/shelf/measures.ts'
import { shelfRule, shelfState } from '../../../src/exhibits/shelf/rule.ts'
import { visitLog } from '../../../src/exhibits/takeaway/visitLog.ts'
import type { Sources } from '../../../src/exhibits/takeaway/makers.ts'

const things = ['seal', 'palette', 'label'].map((id) => ({ id, title: `A ${id}` }))
const held = { do: 'hold', things }
const after = (...acts: unknown[]) => shelfState(acts.reduce(shelfRule, undefined))

test('things are gone through in a ring, and the one in hand can be taken off', () => {
  const next = { do: 'step', by: 1 }
  expect(after(held, next, next).chosen).toBe('palette')
  expect(after(held, { do: 'step', by: -1 }).chosen).toBe('label')
  const taken = after(held, next, next, { do: 'take' })
  expect(taken).toMatchObject({ taken: 1, gone: 'palette' })
  expect(taken.things.map(({ id }) => id)).toEqual(['seal', 'label'])
})

test('everything is deleted only after one was asked', () => {
  expect(after(held, { do: 'clear' })).toMatchObject({ cleared: 0, things })
  expect(after(held, { do: 'ask' }, { do: 'keep' }, { do: 'clear' }).cleared).toBe(0)
  expect(after(held, { do: 'ask' }, { do: 'clear' })).toMatchObject({ cleared: 1, things: [] })
})

test('every place is found where its thing stands', () => {
  for (let place = 0; place < mostThings; place += 1) {
    const [x, foot] = placeAt(place)
    expect(placeUnder(x, foot + 0.1)).toBe(place)
    expect(placeUnder(x, foot - 0.05)).toBe(place)
  }
  expect(placeUnder(0, -0.78)).toBeUndefined()
})

test('the log of a visit names what was seen, by rooms, and nothing of who saw it', async () => {
  const exhibit = (id: string, title: string) => ({ id, title, kind: 'panel', places: [] })
  const rooms = [
    { id: 'a', wing: 'shared', title: 'Atrium', exhibits: [exhibit('a-1', 'Two doors')] },
    { id: 'p1', wing: 'palace', title: 'Mission', exhibits: [exhibit('p1-1', 'A museum')] },
  ]
  // Of the outline a log reads the title and the rooms.
  const sources = { outline: { title: 'The hall', rooms }, room: {}, chinese: undefined }
  const made = {
    id: 'x',
    exhibit: 'g-4',
    maker: 'log',
    title: 'Log of the visit',
    day: '2026-11-26',
    language: 'en' as const,
    recipe: { seen: ['p1-1', 'zz-9'] },
  }
  const file = await visitLog(made, sources as unknown as Sources)
  expect(file.name).toBe('g-4-en-2026-11-26.txt')
  expect(await file.text()).toBe(
    'The hall\nLog of the visit, November 26, 2026\n\nMission\n  P1-1  A museum\n',
  )
  await expect(visitLog({ ...made, recipe: 7 }, sources as unknown as Sources)).rejects.toThrow(
    'without what was seen',
  )
})

test.for([{ do: 'hold', things: [{ id: 7 }] }, { do: 'step' }, { do: 'burn' }, 7, null])(
  '%o is nothing that one does with the shelf',
  (act) => expect(shelfRule('nothing', act)).toBe('nothing'),
)

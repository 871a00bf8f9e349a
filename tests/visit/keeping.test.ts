import { clear, createPreferences, createVisitor, lay, type Keeping, type Made } from '#visit'
import { describe, expect, test } from 'vitest'

/** A browser's memory that can be looked into. */
function aMemory(text: Record<string, string> = {}): Keeping & { text: Record<string, string> } {
  return {
    text,
    getItem: (name) => text[name] ?? null,
    setItem: (name, value) => void (text[name] = value),
  }
}
const aForbidden: Keeping = {
  getItem: () => {
    throw new Error('forbidden')
  },
  setItem: () => {
    throw new Error('full')
  },
}
const label = (exhibit: string): Omit<Made, 'id'> => ({
  exhibit,
  maker: 'label',
  title: exhibit,
  day: '2026-11-25',
  language: 'zh',
  recipe: null,
})

describe('how a visitor wants the hall', () => {
  test('is kept on the device', () => {
    const memory = aMemory()
    createPreferences(memory).setState({ language: 'ru', light: 'dark', textSize: 'larger' })
    expect(createPreferences(memory).getState()).toMatchObject({
      language: 'ru',
      light: 'dark',
      textSize: 'larger',
      motion: 'auto',
      sound: 'off',
    })
  })

  test.each(['not JSON', '[]', 'null', '{"light":"neon","textSize":3,"language":"__proto__"}'])(
    'begins fresh where %s was kept',
    (kept) => {
      const found = createPreferences(aMemory({ 'enfilade.preferences': kept })).getState()
      expect(found).toEqual(createPreferences(undefined).getState())
    },
  )

  test('holds for the visit where the browser keeps nothing', () => {
    const preferences = createPreferences(aForbidden)
    preferences.setState({ motion: 'reduced' })
    expect(preferences.getState().motion).toBe('reduced')
  })
})

describe('the shelf', () => {
  test('holds what was made, the latest first, and once', () => {
    const visitor = createVisitor('hall')
    for (const exhibit of ['p1-1', 'p3-1', 'p1-1']) lay(visitor, label(exhibit))
    expect(visitor.getState().shelf.map(({ exhibit }) => exhibit)).toEqual(['p1-1', 'p3-1'])
  })

  test('comes back to the same tab and the same exhibition, with what was seen', () => {
    const tab = aMemory()
    const visitor = createVisitor('hall', tab)
    lay(visitor, label('p3-1'))
    visitor.setState({ seen: ['p3-1'] })
    expect(createVisitor('hall', tab).getState()).toEqual(visitor.getState())
    expect(createVisitor('other', tab).getState()).toMatchObject({ seen: [], shelf: [] })
  })

  test('is emptied one by one or at once, and the tab forgets it', () => {
    const tab = aMemory()
    const visitor = createVisitor('hall', tab)
    const [first] = ['a-1', 'a-2', 'a-3'].map((exhibit) => lay(visitor, label(exhibit)))
    clear(visitor, first?.id)
    expect(visitor.getState().shelf.map(({ exhibit }) => exhibit)).toEqual(['a-3', 'a-2'])
    clear(visitor)
    expect(createVisitor('hall', tab).getState().shelf).toEqual([])
    expect(JSON.stringify(tab.text)).not.toContain('a-3')
  })

  test('is not broken by what somebody else left there', () => {
    for (const shelf of ['[1]', '[{"id":"x"}]', '{}', '"shelf"', '[null]']) {
      const tab = aMemory({ 'enfilade.visitor.hall': `{"seen":[1,"a-1"],"shelf":${shelf}}` })
      expect(createVisitor('hall', tab).getState()).toMatchObject({ seen: ['a-1'], shelf: [] })
    }
  })

  test('holds sixty things; the oldest goes', () => {
    const visitor = createVisitor('hall')
    for (let i = 0; i < 70; i += 1) lay(visitor, label(`x-${i}`))
    const { shelf } = visitor.getState()
    expect(shelf).toHaveLength(60)
    expect(shelf[0]?.exhibit).toBe('x-69')
  })
})

import { firstLanguage, readAddress, withAddress } from '#reception'
import { describe, expect, test } from 'vitest'

describe('an address', () => {
  test('says all that can be asked for', () => {
    expect(
      readAddress('?lang=zh-CN&at=P1-1&quality=low&motion=reduced&ui=none&frameloop=never'),
    ).toMatchObject({
      language: 'zh',
      at: 'p1-1',
      quality: 'low',
      reducedMotion: true,
      bare: true,
      still: true,
      mode: 'desktop',
    })
  })

  test('that says nothing, or nonsense, opens the hall as it is', () => {
    const nothing = readAddress('')
    expect(nothing).toMatchObject({
      language: undefined,
      at: undefined,
      mode: 'desktop',
      still: false,
    })
    expect(readAddress('?lang=xx&quality=ultra&mode=cinema&at=')).toEqual(nothing)
  })

  test('asks for a lesson, and for nothing like it', () => {
    expect(readAddress('?class=1').lesson).toBe(true)
    for (const other of ['', '?class=0', '?class=yes', '?klass=1'])
      expect(readAddress(other).lesson).toBe(false)
  })

  test('names a stop of a tour, counted from 1', () => {
    expect(readAddress('?tour=short&stop=3')).toMatchObject({ tour: 'short', stop: 3 })
    for (const stop of ['0', '-1', '1.5', 'x', '9999'])
      expect(readAddress(`?tour=short&stop=${stop}`).stop).toBeUndefined()
  })

  test('keeps every other parameter when the visit moves on', () => {
    const next = new URLSearchParams(withAddress('?lang=ru&quality=low&at=a&x=1', { at: 'p1' }))
    expect(Object.fromEntries(next)).toEqual({ lang: 'ru', quality: 'low', at: 'p1', x: '1' })
  })
})

describe('the first language', () => {
  test.for([
    ['ru', 'zh', ['en-GB'], 'ru'],
    [undefined, 'zh', ['ru'], 'zh'],
    [undefined, undefined, ['fr-FR', 'ru-RU', 'zh'], 'ru'],
    [undefined, undefined, ['fr'], 'en'],
  ] as const)('asked %s, chosen %s, browser %s: %s', ([asked, chosen, browser, first]) => {
    expect(firstLanguage(asked, chosen, browser)).toBe(first)
  })
})

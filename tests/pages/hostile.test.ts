import type { Exhibition } from '#exhibition'
import { catalogue } from '#pages'
import { describe, expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'
import { payloads } from '../support/payloads.ts'
import { all } from './markup.ts'

const finished = () => true
/** Names that the schema keeps to letters or to a list. */
const kept = new Set(['id', 'kind', 'wing', 'on', 'evidence', 'related', 'stops', 'exhibit'])

/** The exhibition with the payload behind every text and in every name that a curator may choose. */
function poisoned(payload: string): Exhibition {
  const poison = (value: unknown, key = ''): unknown => {
    if (kept.has(key)) return value
    if (typeof value === 'string') return `${value} ${payload}`
    if (Array.isArray(value)) return value.map((each) => poison(each, key))
    if (typeof value !== 'object' || value === null) return value
    const free = key === 'sources' || key === 'seedFacts'
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        free ? `${name} ${payload}` : name,
        poison(each, name),
      ]),
    )
  }
  const exhibition = smallExhibition()
  const { plan } = exhibition
  // Its shape is that of the fixture: only texts and free names were changed.
  return { ...(poison(exhibition) as Exhibition), plan }
}

const htmlOf = (pages: Record<string, string>): string[] =>
  Object.values(pages).filter((page) => page.startsWith('<!doctype html>'))
const tagsOf = (page: string): string[] => all(page, /<\/?([a-zA-Z][^\s/>]*)/g)
const known = new Set(htmlOf(catalogue(smallExhibition(), finished)).flatMap(tagsOf))

describe.each(payloads)('a curator who writes %s everywhere', (payload) => {
  const pages = htmlOf(catalogue(poisoned(payload), finished))

  test('is read, not run', () => {
    expect(pages).toHaveLength(31)
    expect(pages.flatMap(tagsOf).filter((tag) => !known.has(tag))).toEqual([])
  })

  test('adds no attribute that acts, and no address that runs', () => {
    const tags = pages.flatMap((page) => all(page, /<([a-zA-Z](?:[^>"]|"[^"]*")*)>/g))
    const names = tags.flatMap((tag) => all(tag.replace(/"[^"]*"/g, '""'), /\s([^\s=]+)=/g))
    const addresses = pages.flatMap((page) => all(page, /(?:href|src)="([^"]*)"/g))
    expect(names.filter((name) => /^(on|style|src|autofocus)/i.test(name))).toEqual([])
    expect(addresses.filter((href) => !/^(\/(?!\/)|#|https:\/\/)/.test(href))).toEqual([])
  })
})

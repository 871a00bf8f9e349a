import type { Exhibition } from '#exhibition'
import { catalogue } from '#pages'
import { describe, expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'
import { all } from './markup.ts'

const finished = () => true
const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  `' onmouseover='alert(1)`,
  '" onfocus="alert(1)" autofocus="',
  '</title></textarea><svg onload=alert(1)>',
  '<!-- --><iframe srcdoc="<script>alert(1)</script>">',
  '[press](javascript:alert(1))',
  '[press](JaVaScRiPt&colon;alert(1))',
  '[press](data:text/html,<script>alert(1)</script>)',
  '[press](https://example.org/"onmouseover="alert(1))',
  '<a href="javascript:alert(1)">press</a>',
  '![seen](https://example.org/spy.png)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<math><mtext></p><style><img src onerror=alert(1)>',
]
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

import { describe, expect, test } from 'vitest'
import { plain, prose } from '../../src/exhibition/prose.ts'

const links = (markdown: string) =>
  prose(markdown).flatMap(({ spans }) => spans.map(({ href }) => href))

test('paragraphs, lists and headings are blocks; emphasis stays with its run', () => {
  expect(prose('# Water\n\nThe *lishui* is **standing**.\n\n- one\n- two')).toEqual([
    { kind: 'heading', spans: [{ text: 'Water' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'The ' },
        { text: 'lishui', em: true },
        { text: ' is ' },
        { text: 'standing', strong: true },
        { text: '.' },
      ],
    },
    { kind: 'listed', spans: [{ text: 'one' }] },
    { kind: 'listed', spans: [{ text: 'two' }] },
  ])
})

describe('links', () => {
  test.each(['p2-1', 'f', '/catalogue/en/p2-1/', 'https://example.org/a?b=c'])(
    '%s leads there',
    (to) => {
      expect(links(`[here](${to})`)).toEqual([to])
    },
  )
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'http://example.org/',
    '//example.org/',
    '/catalogue/../admin',
    '/other/',
    'mailto:a@example.org',
    '/catalogue//example.org/',
  ])('%s is text only', (to) => {
    expect(prose(`[here](${to})`)).toEqual([{ kind: 'paragraph', spans: [{ text: 'here' }] }])
  })
})

test('HTML is its text and never a tag', () => {
  expect(plain('a <b onclick="x()">bold</b> word')).toBe('a bold word')
  expect(plain('<script>alert(1)</script>')).toBe('alert(1)')
  expect(plain('<img src=x onerror=alert(1)>')).toBe('')
  expect(plain('1 &lt; 2')).toBe('1 < 2')
})
test('an image is its alternative text', () => {
  expect(plain('See ![a vase](https://example.org/v.png) here')).toBe('See a vase here')
})
test('a newline of the file is a space, but none between Chinese characters', () => {
  expect(plain('one\ntwo')).toBe('one two')
  expect(plain('立水，\n平水')).toBe('立水，平水')
  expect(plain('one\\\ntwo\n\nthree')).toBe('one\ntwo\nthree')
})

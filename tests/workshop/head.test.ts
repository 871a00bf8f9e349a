import { expect, test } from 'vitest'
import { withHead, type Asked, type Heads } from '../../src/workshop/head.ts'

const page = `<html lang="en"><!--head--><title>old</title><!--/head--><body>
<!--welcome-->old<!--/welcome--></body></html>`
const heads: Heads = {
  en: {
    '': { title: 'Two Doors', description: 'One courtyard' },
    p1: { title: 'Mission · Two Doors', description: 'What an institute is for' },
    evil: { title: '</title><script>"', description: `$& $' "><img onerror=x>` },
  },
  zh: { '': { title: '两门一庭', description: '一庭' } },
}
const asked: Asked = { language: 'en', at: '', origin: 'https://hall.example', card: undefined }

test('the address of a room carries its title, description and picture', () => {
  const html = withHead(page, heads, { ...asked, at: 'p1', card: '/cards/p1.jpg' })
  expect(html).toContain('<title>Mission · Two Doors</title>')
  expect(html).toContain('<meta name="description" content="What an institute is for">')
  expect(html).toContain('<meta property="og:image" content="https://hall.example/cards/p1.jpg">')
  expect(html).toContain('href="https://hall.example/?at=p1&amp;lang=en"')
  expect(html).toContain('<h1 id="title">Two Doors</h1>')
  expect(html).not.toContain('old')
})

test('a Chinese address is a Chinese page', () => {
  const html = withHead(page, heads, { ...asked, language: 'zh' })
  expect(html).toContain('<html lang="zh-CN"')
  expect(html).toContain('<title>两门一庭</title>')
})

test.each(['nowhere', 'constructor', '__proto__', '"><script>'])('nothing is at %s', (at) => {
  const html = withHead(page, heads, { ...asked, at })
  expect(html).toContain('<title>Two Doors</title>')
  expect(html).toContain('href="https://hall.example/?lang=en"')
})

test('a title cannot break out of the head', () => {
  const html = withHead(page, heads, { ...asked, at: 'evil' })
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain('$&amp; $&#39; &quot;&gt;')
})

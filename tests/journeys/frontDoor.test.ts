import type { Request } from 'playwright'
import { expect, inject, test } from 'vitest'
import { arrive } from '../support/browser.ts'

test('without script the front page is whole and leads to the catalogue', async () => {
  const { page, faults, leave } = await arrive('?lang=ru', { javaScriptEnabled: false })
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await page.locator('h1').textContent()).toBe('Две двери, один двор')
  await page.getByRole('link', { name: 'Каталог' }).click()
  expect(page.url()).toContain('/catalogue/ru/')
  expect(await page.locator('main').textContent()).toContain('Две двери')
  expect(faults).toEqual([])
  await leave()
})

test('a shared address says in its head what is there', async () => {
  const html = await (await fetch(`${inject('hall')}?at=p1&lang=en`)).text()
  const title = /<title>(.+?)<\/title>/.exec(html)?.[1]
  expect(title).toContain('Two Doors, One Courtyard')
  expect(title).not.toBe('Two Doors, One Courtyard')
  expect(html).toContain(`<meta property="og:title" content="${title}">`)
})

test('the forecourt stands, lit, after twenty requests and a megabyte', async () => {
  const asked: Request[] = []
  const { page, faults, leave } = await arrive('', {}, async (opening) => {
    opening.on('request', (request) => asked.push(request))
  })
  await page.waitForFunction(() => 'hall' in globalThis)
  await page.evaluate(() => hall.ready)
  const last = (path: RegExp) => asked.findIndex((request) => path.test(request.url()))
  const [code, light] = [last(/room-f-/), last(/baked\/light\/f-/)]
  expect(Math.min(code, light)).toBeGreaterThan(0)
  const first = asked.slice(0, Math.max(code, light) + 1)
  expect(first.length, first.map((request) => request.url()).join('\n')).toBeLessThanOrEqual(20)
  const sizes = await Promise.all(first.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(1_000_000)
  expect(faults).toEqual([])
  await leave()
})

test('no markup and no foreign script gets past the policy', async () => {
  const { page, leave } = await arrive('notices.txt')
  await page.goto(inject('hall'), { waitUntil: 'commit' })
  await page.waitForFunction(() => 'trustedTypes' in globalThis && document.body)
  const passed = await page.evaluate(() => {
    // The compiler's library does not know it yet.
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
    }
    const tries: Record<string, () => unknown> = {
      markup: () => (document.createElement('p').innerHTML = '<img src=x>'),
      'another host': () => new Worker('https://example.org/assets/a.js'),
      'a file off the list': () => new Worker('/data/exhibition.json'),
      'script text': () => (document.createElement('script').text = 'globalThis.x = 1'),
      'a second policy': () => trustedTypes.createPolicy('second', {}),
    }
    return Object.keys(tries).filter((name) => {
      try {
        tries[name]?.()
        return true
      } catch {
        return false
      }
    })
  })
  expect(passed).toEqual([])
  await leave()
})

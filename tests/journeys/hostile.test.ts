import { isFinished } from '#exhibits'
import { schemas } from '#exhibits/schemas'
import { readExhibition } from '#exhibition/read'
import { catalogue } from '#pages'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { headers } from '../../src/workshop/headers.ts'
import { dictionary } from '../../src/words/index.ts'
import { arrive, hallAt } from '../support/browser.ts'
import { inspect, opened } from '../support/hall.ts'
import { hostileExhibition } from '../support/hostileExhibition.ts'
import { payloads } from '../support/payloads.ts'

const quiet = 'frameloop=never&motion=reduced&quality=low&lang=en'
const written = JSON.stringify(hostileExhibition())
const words = dictionary.en
const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).and(page.locator('.bar button'))

/** What ran or was forbidden to run, from before the first script of every page. */
async function watched(page: Page, ran: string[]): Promise<void> {
  await page.exposeFunction('canary', (what: unknown) => void ran.push(`canary ${String(what)}`))
  await page.exposeFunction('forbidden', (what: string) => void ran.push(`forbidden: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(
        globalThis,
        'forbidden',
      )(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      )
    })
  })
}

/** Links that lead anywhere but to this host or to a page by https, and attributes that act. */
const dangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('*'))
    // A link of a drawing has no address of its own to ask for.
    const links = Array.from(
      document.querySelectorAll('a[href], a[*|href]'),
      (link) => new URL(link.getAttribute('href') ?? 'missing:', location.href),
    )
    const acting = all.flatMap((each) =>
      each.getAttributeNames().filter((name) => /^(on|srcdoc|formaction|background)/.test(name)),
    )
    const foreign = all.filter((each) => /^(iframe|object|embed|form|base)$/i.test(each.tagName))
    return [
      ...links
        .filter(({ protocol, origin }) => protocol !== 'https:' && origin !== location.origin)
        .map(({ href }) => href),
      ...acting,
      ...foreign.map(({ tagName }) => tagName),
    ]
  })

test(`${payloads.length} scripts in every text of an exhibition: none runs in the hall`, async () => {
  const ran: string[] = []
  const { page, faults, leave } = await arrive(
    `?${quiet}&exhibition=/hostile/exhibition.json`,
    {},
    async (fresh) => {
      await watched(fresh, ran)
      await fresh.route(hallAt('hostile/exhibition.json'), (route) =>
        route.fulfill({ body: written, contentType: 'application/json' }),
      )
    },
  )
  await opened(page)
  // The canary lives: else its silence would say nothing.
  await page.evaluate(() => Reflect.get(globalThis, 'canary')('lives'))
  expect(ran.splice(0)).toEqual(['canary lives'])

  const { exhibition } = await inspect(page)
  expect(exhibition.id).toBe('hostile')
  const exhibits = exhibition.rooms.flatMap((room) => room.exhibits.map(({ id }) => id))
  expect(exhibits).toHaveLength(Math.ceil(payloads.length / 6))
  const found = new Set<string>()
  await page.locator('.bar').waitFor()
  for (const id of exhibits) {
    await page.evaluate((one) => hall.go(one), id)
    await page.locator('.card .seal', { hasText: id.toUpperCase() }).waitFor()
    await page.locator('.card details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    for (const danger of await dangers(page)) found.add(danger)
  }

  await button(page, words.works).click()
  await page.locator('.works li').first().waitFor()
  for (const payload of payloads.filter((_, i) => i % 20 === 0))
    await page.getByLabel(words.search, { exact: true }).fill(payload)
  for (const danger of await dangers(page)) found.add(danger)
  for (const name of [words.plan, words.inThisRoom, words.shelf, words.settings, words.help]) {
    await button(page, name).click()
    for (const danger of await dangers(page)) found.add(danger)
  }
  for (const language of ['zh', 'ru']) {
    await page.goto(
      hallAt(`?${quiet}&exhibition=/hostile/exhibition.json&at=r1-2`).replace(
        'lang=en',
        `lang=${language}`,
      ),
    )
    await opened(page)
    await page.locator('.card').waitFor()
    for (const danger of await dangers(page)) found.add(danger)
  }
  expect([...found]).toEqual([])
  expect(ran).toEqual([])
  expect(faults).toEqual([])
  await leave()
})

test('nor in its catalogue', async () => {
  const { exhibition } = readExhibition(JSON.parse(written), schemas)
  const pages = exhibition ? catalogue(exhibition, isFinished) : {}
  const english = Object.keys(pages).filter((path) => /^catalogue\/en\/.*index\.html$/.test(path))
  expect(english.length).toBeGreaterThan(payloads.length / 6)
  const ran: string[] = []
  const { page, faults, leave } = await arrive('catalogue/en/', {}, async (fresh) => {
    await watched(fresh, ran)
    await fresh.route(hallAt('catalogue/**'), (route) => {
      const path = new URL(route.request().url()).pathname.slice(1)
      const body = path.endsWith('/') ? pages[`${path}index.html`] : undefined
      if (body === undefined) return route.fallback()
      return route.fulfill({
        body,
        headers: { ...headers, 'Content-Type': 'text/html;charset=utf-8' },
      })
    })
  })
  const found = new Set<string>()
  for (const path of english) {
    await page.goto(hallAt(path.replace('index.html', '')))
    for (const danger of await dangers(page)) found.add(danger)
  }
  expect([...found]).toEqual([])
  expect(ran).toEqual([])
  expect(faults).toEqual([])
  await leave()
})

import { plain } from '#exhibition'
import { isFinished } from '#exhibits'
import { languages } from '#words'
import { expect, test } from 'vitest'
import { textOf } from '../pages/markup.ts'
import { arrive, hallAt } from '../support/browser.ts'
import { twoDoors } from '../support/twoDoors.ts'

const exhibition = await twoDoors()
const exhibits = exhibition.rooms.flatMap((room) => room.exhibits)

test('222 exhibit pages and every room’s, whole inside their main part, without a script', async () => {
  let pages = 0
  for (const language of languages)
    for (const exhibit of exhibits) {
      const answer = await fetch(hallAt(`catalogue/${language}/${exhibit.id}/`))
      expect(answer.status, exhibit.id).toBe(200)
      const page = await answer.text()
      const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(page) ?? []
      const text = textOf(main)
      const { title, lead, label, more, claims } = exhibit
      const said = [title, lead, label, ...(more ? [more] : []), ...claims.map(({ says }) => says)]
      for (const words of said)
        for (const line of plain(words[language]).split('\n'))
          expect(text, `${language} ${exhibit.id}`).toContain(line)
      if (isFinished(exhibit.artefact.kind))
        expect(text).toContain(plain(exhibit.alt[language]).split('\n')[0])
      expect(main).toContain(`href="/?at=${exhibit.id}&amp;lang=${language}"`)
      pages += 1
    }
  expect(pages).toBe(222)
  for (const language of languages)
    for (const room of exhibition.rooms) {
      const page = await (await fetch(hallAt(`catalogue/${language}/${room.id}/`))).text()
      const text = textOf(page)
      expect(text).toContain(room.theme[language])
      for (const line of plain(room.text?.[language] ?? '').split('\n'))
        expect(text).toContain(line)
      for (const { title } of room.exhibits) expect(text).toContain(title[language])
    }
})

test('every link of every page answers', async () => {
  const map = await (await fetch(hallAt('sitemap.xml'))).text()
  const places = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at)
  expect(places).toHaveLength(1 + 1 + 3 * (1 + 2 + 4 + 14 + 74))
  const links = new Set<string>()
  for (const place of places) {
    const page = await (await fetch(place)).text()
    for (const [, href = ''] of page.matchAll(/\s(?:href|src)="([^"#]+)/g))
      links.add(new URL(href.replaceAll('&amp;', '&'), place).href)
  }
  const dead: string[] = []
  for (const link of links) {
    const { origin, pathname } = new URL(link)
    expect(origin).toBe(new URL(hallAt('')).origin)
    if (pathname === '/') continue
    const { status } = await fetch(link, { method: 'HEAD' })
    if (status !== 200) dead.push(`${status} ${link}`)
  }
  expect(dead).toEqual([])
})

test('from an exhibit in the hall to its page and back, in the same language', async () => {
  const { page, faults, leave } = await arrive('?at=w-4&lang=ru&quality=low&motion=reduced')
  await page.locator('.card').getByRole('link', { name: 'Страница экспоната' }).click()
  await page.waitForURL('**/catalogue/ru/w-4/')
  await page.locator('a.go').click()
  await page.waitForFunction(() => 'hall' in globalThis)
  await page.waitForFunction(() => {
    const { activity, language } = hall.inspect()
    return language === 'ru' && 'exhibit' in activity && activity.exhibit === 'w-4'
  })
  expect(faults).toEqual([])
  await leave()
})

test('the pages print and read without style or script', async () => {
  const { page, faults, leave } = await arrive('catalogue/en/p3-1/', { javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.languages').isVisible()).toBe(false)
  expect(await page.locator('main h1').isVisible()).toBe(true)
  expect(faults).toEqual([])
  await leave()
})

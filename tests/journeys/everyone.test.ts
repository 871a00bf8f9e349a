import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { dictionary, languages } from '../../src/words/index.ts'
import { arrive, hallAt } from '../support/browser.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const windows = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
]

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const language of languages)
  for (const viewport of windows) {
    const said = dictionary[language]

    test(`nothing keeps anybody out of the hall: ${language}, ${viewport.width} px`, async () => {
      // Nothing but the interface is judged here, so the picture may be left undrawn.
      const { page, faults, leave } = await arrive(
        `?at=p1-1&lang=${language}&frameloop=never&motion=reduced`,
        { viewport },
      )
      await opened(page)
      const button = (name: string) => page.getByRole('button', { name, exact: true }).first()
      await button(said.close).waitFor()
      expect(await findings(page), 'card').toEqual([])
      await button(said.close).press('Enter')
      await page.locator('.card').waitFor({ state: 'hidden' })
      expect(await findings(page), 'hall').toEqual([])
      await button(said.help).press('Enter')
      expect(await findings(page), 'help').toEqual([])
      await button(said.help).press('Enter')
      await button(said.inThisRoom).press('Enter')
      expect(await findings(page), 'list').toEqual([])
      expect(faults).toEqual([])
      await leave()
    })

    test(`nor out of the catalogue: ${language}, ${viewport.width} px`, async () => {
      const { page, faults, leave } = await arrive(`catalogue/${language}/`, { viewport })
      expect(await findings(page), 'index').toEqual([])
      for (const id of ['p1', 'p1-1', 'a-2', 'sources', 'made']) {
        await page.goto(hallAt(`catalogue/${language}/${id}/`))
        expect(await findings(page), id).toEqual([])
      }
      expect(faults).toEqual([])
      await leave()
    })
  }

test('by keyboard alone: walk, open from the list, read on, copy, close, speak, ask for help', async () => {
  const { page, faults, leave } = await arrive('?lang=en&at=p1&motion=reduced&quality=low')
  await opened(page)
  await page.getByRole('button', { name: 'Help' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  // Tab comes to the picture first; the list of this room follows it.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('view')
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().pose.x > 10.6)
  await page.keyboard.up('KeyW')
  await settled(page)
  for (let i = 0; i < 12 && !(await focused()).includes('A museum that designs'); i += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await viewing(page, 'p1-1')
  await page.waitForFunction(() => document.activeElement?.closest('.card') !== null)
  await page.getByRole('button', { name: 'Next' }).press('Enter')
  await viewing(page, 'p1-2')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  await page.getByRole('button', { name: 'Русский' }).press('Enter')
  await page.waitForFunction(() => hall.inspect().language === 'ru')
  await page.getByRole('button', { name: 'Помощь' }).first().press('Enter')
  await page.keyboard.press('Escape')
  // Enter on the picture opens what one stands before.
  await page.evaluate(() => hall.go('p1-1'))
  await page.keyboard.press('Escape')
  await page.locator('#view').press('Enter')
  await viewing(page, 'p1-1')
  expect((await inspect(page)).seen).toEqual(['p1-1', 'p1-2'])
  expect(faults).toEqual([])
  await leave()
})

test('rooms, exhibits and copies are announced once, politely', async () => {
  const { page, faults, leave } = await arrive('?lang=en&at=a&motion=reduced&quality=low')
  await opened(page)
  await page.getByRole('button', { name: 'Help' }).waitFor()
  const status = page.locator('#status')
  expect(await status.getAttribute('aria-live')).toBe('polite')
  await page.evaluate(() => hall.go('p1'))
  await page.waitForFunction(() =>
    document.querySelector('#status')?.textContent?.includes('Mission'),
  )
  await page.evaluate(() => hall.go('p1-2'))
  await page.waitForFunction(() =>
    document.querySelector('#status')?.textContent?.includes('Director'),
  )
  expect(faults).toEqual([])
  await leave()
})

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright'
import { dictionary, type Language } from '#words'
import { draws, goes, opened, stillAddress } from './pictureHall.ts'
import type { Order } from './pictureOrder.ts'
import { printSheet, type Print } from './pictureSheet.ts'
import type { Studio } from './pictureStudio.ts'

const windows: Record<string, BrowserContextOptions> = {
  '1280x720': { viewport: { width: 1280, height: 720 } },
  '390x844': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

/** What is to be seen of the interface, one after another, from the arrival on. */
const states: Record<string, (page: Page, language: Language) => Promise<void>> = {
  arrival: (page, language) => button(page, dictionary[language].help).waitFor(),
  card: async (page) => {
    await goes(page, 'p1-1')
    await page.locator('.card h2').waitFor()
  },
  list: async (page, language) => {
    await goes(page, 'a')
    await button(page, dictionary[language].inThisRoom).click()
  },
  plan: (page, language) => button(page, dictionary[language].plan).click(),
  works: (page, language) => button(page, dictionary[language].works).click(),
  found: (page, language) => page.getByLabel(dictionary[language].search).fill('meiping'),
  settings: (page, language) => button(page, dictionary[language].settings).click(),
  shelf: async (page, language) => {
    await page.keyboard.press('Escape')
    await goes(page, 'p3-1')
    await button(page, dictionary[language].takeHome).click()
    await button(page, dictionary[language].shelf).click()
    await page.locator('.made a').waitFor()
  },
  tours: async (page, language) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await button(page, dictionary[language].tours).click()
  },
  stop: async (page) => {
    await page.locator('.tours li button').first().click()
    await page.locator('.tour .cues li').first().waitFor()
  },
  caption: async (page, language) => {
    await button(page, dictionary[language].play).click()
    await page.locator('.tour .caption').waitFor()
  },
  help: (page, language) => button(page, dictionary[language].help).click(),
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Takes the hall with its interface in a wide and a narrow window, in the languages asked for. */
export async function takeInterface(studio: Studio, { languages }: Order): Promise<void> {
  await mkdir('pictures', { recursive: true })
  const prints: Print[] = []
  for (const language of languages)
    for (const [window, options] of Object.entries(windows)) {
      const page = await studio.page(stillAddress(language, {}), options)
      await opened(page)
      for (const [state, comeTo] of Object.entries(states)) {
        await comeTo(page, language)
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        const { calls, triangles } = (await draws(page)).frame
        const name = `ui-${language}-${state}-${window}`
        await page.screenshot({ path: join('pictures', `${name}.png`) })
        prints.push({ name, title: '', calls, triangles })
        console.log(name)
      }
      await page.context().close()
    }
  await printSheet(studio, 'pictures', 'sheet-ui', prints)
}

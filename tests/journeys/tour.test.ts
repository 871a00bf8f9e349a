import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { dictionary, languages } from '../../src/words/index.ts'
import { arrive } from '../support/browser.ts'
import { inspect, opened, settled } from '../support/hall.ts'
import { twoDoors } from '../support/twoDoors.ts'

const quiet = 'frameloop=never&motion=reduced&quality=low'
const { tours, stops } = await twoDoors()
const short = tours['short']!.stops
const inTour = (page: Page, name: string) =>
  page.locator('.tour').getByRole('button', { name, exact: true })

/** Lets the hall's clock run, a second at a time, so that what was promised comes about. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i += 1) await page.evaluate(() => hall.draw(1))
}

test.for(languages)('a tour by pointer, read stop by stop to its end (%s)', async (language) => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=${language}`)
  await opened(page)
  const words = dictionary[language]
  await page.locator('.bar').getByRole('button', { name: words.tours, exact: true }).click()
  await page.locator('.tours li button').first().click()
  for (const [at, stop] of short.entries()) {
    const cues = page.locator('.tour .cues li')
    await cues.first().waitFor()
    await cues.getByText(stops[stop]!.cues[5]![language], { exact: true }).waitFor()
    expect(await cues.allTextContents()).toEqual(stops[stop]!.cues.map((cue) => cue[language]))
    const told = await settled(page)
    expect(told.activity).toEqual({ doing: 'following', tour: 'short', stop: at + 1 })
    expect(new URL(page.url()).searchParams.get('stop')).toBe(String(at + 1))
    if (at + 1 < short.length) await inTour(page, words.nextStop).click()
  }
  expect(await inTour(page, words.nextStop).isDisabled()).toBe(true)
  await inTour(page, words.endTour).click()
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })
  expect(new URL(page.url()).searchParams.has('tour')).toBe(false)
  expect((await inspect(page)).seen).toEqual(short.map((stop) => stops[stop]!.exhibit))
  expect(faults).toEqual([])
  await leave()
})

test('played: captions come one after another by the hall’s clock, and the tour ends', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en&tour=short&stop=7`)
  await opened(page)
  expect((await inspect(page)).activity).toEqual({ doing: 'following', tour: 'short', stop: 7 })
  await inTour(page, 'Play').click()
  const shown: string[] = []
  for (let i = 0; i < 45; i += 1) {
    const caption = await page
      .locator('.tour .caption')
      .textContent({ timeout: 500 })
      .catch(() => '')
    if (caption && shown.at(-1) !== caption) shown.push(caption)
    await pass(page, 1)
  }
  expect(shown).toEqual(stops[short[6]!]!.cues.map((cue) => cue.en))
  await page.locator('.tour').getByText('The tour ends here.').waitFor()
  expect(faults).toEqual([])
  await leave()
})

test('by keys: left in the middle of a cue, come back to, in another language', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en&tour=middle&stop=3`)
  await opened(page)
  await inTour(page, 'Play').press('Enter')
  await pass(page, 8)
  await page.locator('#view').focus()
  await page.keyboard.press('KeyS')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  await page.locator('.bar').getByRole('button', { name: '中文' }).press('Enter')
  await page.waitForFunction(() => hall.inspect().language === 'zh')
  await inTour(page, dictionary.zh.backToTour).press('Enter')
  expect((await settled(page)).activity).toEqual({ doing: 'following', tour: 'middle', stop: 3 })
  const third = tours['middle']!.stops[2]!
  await page.getByText(stops[third]!.cues[0]!.zh, { exact: true }).waitFor()
  expect(faults).toEqual([])
  await leave()
})

test('each stop is announced once, and nothing of the tour keeps anybody out', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en`, {}, (fresh) =>
    fresh.addInitScript(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      document.addEventListener('DOMContentLoaded', () => {
        const status = document.querySelector('#status')
        new MutationObserver(() => heard.push(status?.textContent ?? '')).observe(status!, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      })
    }),
  )
  await opened(page)
  await page.locator('.bar').getByRole('button', { name: 'Tours' }).click()
  const found = await new AxeBuilder({ page }).include('#ui').analyze()
  expect(found.violations.map(({ id }) => id)).toEqual([])
  await page.locator('.tours li button').first().click()
  for (let at = 1; at < 4; at += 1) {
    await pass(page, 2)
    await inTour(page, 'Next').click()
  }
  await pass(page, 2)
  const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
  const said = heard.filter((each) => each.startsWith('Stop '))
  expect(said.map((each) => each.slice(0, 11))).toEqual([1, 2, 3, 4].map((n) => `Stop ${n} of 7`))
  for (const look of ['paper', 'night', 'sharp']) {
    await page.evaluate((name) => (document.documentElement.dataset['look'] = name), look)
    for (const button of ['Play', 'Pause']) {
      const { violations } = await new AxeBuilder({ page }).include('#ui').analyze()
      expect(
        violations.map(({ id }) => id),
        `${look}, ${button}`,
      ).toEqual([])
      await inTour(page, button).click()
    }
  }
  expect(faults).toEqual([])
  await leave()
})

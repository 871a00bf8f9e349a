import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { dictionary, languages } from '../../src/words/index.ts'
import { arrive } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { inspect, opened } from '../support/hall.ts'
import { twoDoors } from '../support/twoDoors.ts'

const quiet = 'frameloop=never&motion=reduced&quality=low'
const { tours, stops } = await twoDoors()
const inTour = (page: Page, name: string) =>
  page.locator('.tour').getByRole('button', { name, exact: true })

/** Lets the hall's clock run, a second at a time, so that what was promised comes about. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i += 1) await page.evaluate(() => hall.draw(1))
}

type Way = 'pointer' | 'keys' | 'playing'
const ways: readonly Way[] = ['pointer', 'keys', 'playing']
/** Every tour in every language and way in `npm run soak`; else each of them once. */
const visits =
  process.env['SOAK'] === '1'
    ? Object.keys(tours).flatMap((tour) =>
        languages.flatMap((language) => ways.map((way) => ({ tour, language, way }))),
      )
    : ([
        { tour: 'middle', language: 'en', way: 'pointer' },
        { tour: 'long', language: 'zh', way: 'keys' },
        { tour: 'short', language: 'ru', way: 'playing' },
      ] as const)
/** Seconds that a tour takes when it is played (content brief, section 7). */
const lengthOf: Record<string, number> = { short: 295, middle: 585, long: 865 }

test.for(visits)('the $tour tour to its end by $way ($language)', async (visit) => {
  const { tour, language, way } = visit
  const { page, faults, leave } = await arrive(`?${quiet}&lang=${language}`)
  await opened(page)
  const words = dictionary[language]
  const all = tours[tour]!.stops
  const press = (name: string) =>
    way === 'keys' ? inTour(page, name).press('Enter') : inTour(page, name).click()
  const open = page.locator('.bar').getByRole('button', { name: words.tours, exact: true })
  await (way === 'keys' ? open.press('Enter') : open.click())
  const choice = page.locator('.tours li button').nth(Object.keys(tours).indexOf(tour))
  await (way === 'keys' ? choice.press('Enter') : choice.click())
  const cues = page.locator('.tour .cues li')
  if (way === 'playing') {
    await inTour(page, words.play).click()
    const heard: string[] = []
    let seconds = 0
    const ended = () => page.locator('.tour').getByText(words.tourEnds).isVisible()
    for (; seconds < 2 * lengthOf[tour]! && !(await ended()); seconds += 2) {
      const [caption] = await page.locator('.tour .caption').allTextContents()
      if (caption && heard.at(-1) !== caption) heard.push(caption)
      await page.evaluate(() => hall.draw(2))
    }
    expect(heard).toEqual(all.flatMap((stop) => stops[stop]!.cues.map((cue) => cue[language])))
    expect(Math.abs(seconds - lengthOf[tour]!) / lengthOf[tour]!).toBeLessThan(0.1)
  }
  for (const [at, stop] of way === 'playing' ? [] : all.entries()) {
    await cues.getByText(stops[stop]!.cues[5]![language], { exact: true }).waitFor()
    expect(await cues.allTextContents()).toEqual(stops[stop]!.cues.map((cue) => cue[language]))
    const { activity } = await inspect(page)
    expect(activity).toEqual({ doing: 'following', tour, stop: at + 1 })
    expect(new URL(page.url()).searchParams.get('stop')).toBe(String(at + 1))
    if (at + 1 < all.length) await press(words.nextStop)
  }
  expect(await inTour(page, words.nextStop).isDisabled()).toBe(true)
  await press(words.endTour)
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })
  expect(new URL(page.url()).searchParams.has('tour')).toBe(false)
  expect((await inspect(page)).seen).toEqual([...new Set(all.map((stop) => stops[stop]!.exhibit))])
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
  await page.waitForFunction(() => hall.inspect().activity.doing === 'following')
  expect((await inspect(page)).activity).toEqual({ doing: 'following', tour: 'middle', stop: 3 })
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
  expect(await findings(page, '#ui')).toEqual([])
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
      expect(await findings(page, '#ui'), `${look}, ${button}`).toEqual([])
      await inTour(page, button).click()
    }
  }
  expect(faults).toEqual([])
  await leave()
})

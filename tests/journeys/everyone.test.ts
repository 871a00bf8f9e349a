import { afterAll, expect, test } from 'vitest'
import { dictionary, languages } from '../../src/words/index.ts'
import { arrive, hallAt } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'

/** A phone, a large screen, and a window of 1280 px enlarged four times. */
const windows = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 320, height: 256 },
]
const looks = ['light', 'dark', 'contrast'] as const

/** Nothing but the interface is judged here, so the picture may be left undrawn. */
const quiet = 'frameloop=never&motion=reduced&quality=low'
const soaks = process.env['SOAK'] === '1'
/** On a phone every language; what is wide or enlarged in one of them, and all in `npm run soak`. */
const windowsOf = (language: number) => (soaks || language === 0 ? windows : windows.slice(0, 1))

/** Every look in `npm run soak`; else one for each pair of language and window, each of them often. */
const looksOf = (language: number, window: number) =>
  looks.filter((_, at) => soaks || at === (language + window) % looks.length)

/** Who reads the catalogue: its pages keep nothing of those before. */
let reader: ReturnType<typeof arrive> | undefined
afterAll(async () => (await reader)?.leave())

for (const [l, language] of languages.entries())
  for (const [w, viewport] of windowsOf(l).entries()) {
    const worn = looksOf(l, w)
    const said = dictionary[language]
    const at = `${language}, ${viewport.width} px`

    test(`nothing keeps anybody out of the hall: ${at}`, async () => {
      const { page, faults, leave } = await arrive(`?${quiet}&at=p1-1&lang=${language}`, {
        viewport,
      })
      await opened(page)
      const bar = (name: string) => page.locator('.bar').getByRole('button', { name, exact: true })
      await bar(said.help).waitFor()
      await page.getByRole('button', { name: said.takeHome }).press('Enter')
      const look = { light: said.lightLight, dark: said.lightDark, contrast: said.lightContrast }
      expect(await findings(page), 'card').toEqual([])
      for (const each of worn) {
        await bar(said.settings).press('Enter')
        await page.getByLabel(look[each], { exact: true }).check()
        expect(await findings(page, '#ui'), `settings, ${each}`).toEqual([])
        await bar(said.settings).press('Enter')
        expect(await findings(page, '#ui'), `card, ${each}`).toEqual([])
        for (const panel of [said.plan, said.works, said.inThisRoom, said.shelf, said.help]) {
          await bar(panel).press('Enter')
          // The code comes a moment after the shelf, and makes it longer.
          if (panel === said.shelf) await page.getByRole('img', { name: said.shareCode }).waitFor()
          expect(await findings(page, '#ui'), `${panel}, ${each}`).toEqual([])
          await bar(panel).press('Enter')
        }
      }
      await page.locator('.card').getByRole('button', { name: said.close }).press('Enter')
      await page.locator('.card').waitFor({ state: 'hidden' })
      expect(await findings(page), 'hall').toEqual([])
      expect(faults).toEqual([])
      await leave()
    })

    test(`nor out of the catalogue: ${at}`, async () => {
      const { page, faults } = await (reader ??= arrive(`catalogue/${language}/`))
      faults.length = 0
      await page.setViewportSize(viewport)
      for (const each of worn) {
        await page.emulateMedia({
          colorScheme: each === 'dark' ? 'dark' : 'light',
          contrast: each === 'contrast' ? 'more' : 'no-preference',
        })
        await page.goto(hallAt(`catalogue/${language}/`))
        expect(await findings(page), 'index').toEqual([])
        for (const id of ['t2', 'p1-1', 'p3-4', 'sources', 'made']) {
          await page.goto(hallAt(`catalogue/${language}/${id}/`))
          expect(await findings(page), `${id}, ${each}`).toEqual([])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(wide, `${id} scrolls sideways`).toBeLessThanOrEqual(viewport.width)
        }
      }
      expect(faults).toEqual([])
    })
  }

test('by keyboard alone: walk, open from the list, read on, copy, close, speak, ask for help', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en&at=p1`)
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
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en&at=a`)
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

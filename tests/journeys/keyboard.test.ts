import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { inspect, opened, viewing } from '../support/hall.ts'

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
  })

/** Tabs on until something of that name has the focus, and is seen to have it. */
async function tabsTo(page: Page, name: string | RegExp, back = false): Promise<void> {
  const is = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  for (let i = 0; i < 130 && !is(await focused(page)); i += 1)
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  expect(await focused(page)).toMatch(name)
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  expect(ring, `ring round ${String(name)}`).toBeGreaterThanOrEqual(2)
}

test('twelve tasks of a visitor by keyboard alone', async () => {
  const { page, faults, leave } = await arrive(
    '?lang=en&at=p1&motion=reduced&quality=low&frameloop=never',
  )
  await opened(page)
  await page.getByRole('button', { name: 'Help' }).waitFor()

  // 1 Walk and 2 turn, from the picture, which Tab comes to first.
  await page.keyboard.press('Tab')
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().pose.x > 10.6)
  await page.keyboard.up('KeyW')
  const { pose } = await inspect(page)
  await page.keyboard.down('ArrowLeft')
  await page.waitForFunction((from) => hall.inspect().pose.heading < from - 20, pose.heading)
  await page.keyboard.up('ArrowLeft')

  // 3 Open a work of the room from its list; 4 read it, with its sources and its long text.
  await tabsTo(page, /A museum that designs/)
  await page.keyboard.press('Enter')
  await viewing(page, 'p1-1')
  await page.waitForFunction(() => document.activeElement?.closest('.card') !== null)
  await tabsTo(page, 'More')
  await page.keyboard.press('Enter')
  expect(await page.locator('.card details.more').getAttribute('open')).not.toBeNull()
  await tabsTo(page, /^Sources/)

  // 5 Take it home; 6 go on to the next work, and close it.
  await tabsTo(page, 'Take home')
  await page.keyboard.press('Enter')
  await tabsTo(page, 'Next', true)
  await page.keyboard.press('Enter')
  await viewing(page, 'p1-2')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')

  // 7 Find a work anywhere by its name.
  await tabsTo(page, 'Works')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'))
  await page.keyboard.type('giraffe')
  await page.getByText('Found:').waitFor()
  await tabsTo(page, /qilin/)
  await page.keyboard.press('Enter')
  await viewing(page, 't2-2')
  await page.waitForFunction(() => document.activeElement?.closest('.card') !== null)
  await page.keyboard.press('Escape')
  // The focus comes back to where it was.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Works')

  // 8 Go to a room by the plan.
  await tabsTo(page, 'Plan', true)
  await page.keyboard.press('Enter')
  await tabsTo(page, /Seminar room/)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => hall.inspect().room === 's')

  // 9 Choose how the hall looks.
  await tabsTo(page, 'Settings')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('html').getAttribute('data-text')).toBe('large')
  await page.keyboard.press('Escape')

  // 10 Save or delete what one took.
  await tabsTo(page, 'Shelf', true)
  await page.keyboard.press('Enter')
  await page.locator('.made a').waitFor()
  await tabsTo(page, /^Delete:/)
  await page.keyboard.press('Enter')
  await page.getByText('Nothing here yet').waitFor()
  await page.keyboard.press('Escape')

  // 11 Ask for help; 12 change the language, and leave for the plain pages.
  await tabsTo(page, 'Help')
  await page.keyboard.press('Enter')
  await page.locator('#panel-help').waitFor()
  await page.keyboard.press('Escape')
  await tabsTo(page, /Русский/, true)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => hall.inspect().language === 'ru')
  expect((await inspect(page)).problems).toEqual([])
  await tabsTo(page, 'Каталог')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/catalogue/ru/s/')
  expect(faults).toEqual([])
  await leave()
})

import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { inspect, opened, picture, settled, viewing } from '../support/hall.ts'

const small = { viewport: { width: 400, height: 224 } }

/** The extension that takes the graphics context away and gives it back. */
const lose = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector<HTMLCanvasElement>('#view')
    const extension = view?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('no way to lose the context')
    Object.assign(globalThis, { giveBack: () => extension.restoreContext() })
    extension.loseContext()
  })
const giveBack = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { giveBack: () => void }).giveBack())

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().press('Enter')

/** Ten moments at which a visitor may lose the picture; every second one, all in `npm run soak`. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'at the arrival': () => Promise.resolve(),
  'in another room': (page) => page.evaluate(() => hall.go('p1')),
  'before an exhibit': (page) => page.evaluate(() => hall.go('p1-1')),
  'before one in another room': (page) => page.evaluate(() => hall.go('a-5')),
  'with another language': async (page) => {
    await press(page, '中文')
    await page.waitForFunction(() => hall.inspect().language === 'zh')
    await settled(page)
    await press(page, 'English')
    await page.waitForFunction(() => hall.inspect().language === 'en')
  },
  'with the list open': (page) => press(page, 'In this room'),
  'with the help open': (page) => press(page, 'Help'),
  'just after a step': async (page) => {
    await page.keyboard.down('KeyW')
    await page.waitForTimeout(200)
    await page.keyboard.up('KeyW')
  },
  'in a room with no exhibits yet': (page) => page.evaluate(() => hall.go('w')),
  'a second time at once': async (page) => {
    await lose(page)
    await giveBack(page)
  },
}

const moments = Object.entries(states).filter(
  (_, at) => process.env['SOAK'] === '1' || at % 2 === 0,
)

test('lost again and again and back each time: the same picture, the visit unbroken', async () => {
  const { page, faults, leave } = await arrive('?lang=en&quality=low&motion=reduced', small)
  await opened(page)
  await page.getByRole('button', { name: 'Help' }).waitFor()
  for (const [state, enter] of moments) {
    await enter(page)
    await settled(page)
    // The card comes and shifts the picture a moment after the visitor has arrived.
    await page.waitForTimeout(300)
    const before = await inspect(page)
    const shown = await picture(page)
    await lose(page)
    await page.getByRole('heading', { name: 'The picture will be back' }).waitFor()
    expect((await inspect(page)).settled, state).toBe(false)
    await giveBack(page)
    await page
      .getByRole('heading', { name: 'The picture will be back' })
      .waitFor({ state: 'detached' })
    const after = await settled(page)
    expect({ ...after, frame: 0 }, state).toEqual({ ...before, frame: 0 })
    expect((await picture(page)) === shown, `${state}: the same picture`).toBe(true)
  }
  expect(faults).toEqual([])
  await leave()
})

test('lost on the way to an exhibit, the visitor arrives all the same', async () => {
  const { page, faults, leave } = await arrive('?lang=en&quality=low&at=p1', small)
  await opened(page)
  await press(page, 'A museum that designs')
  await lose(page)
  await page.getByRole('heading', { name: 'The picture will be back' }).waitFor()
  await giveBack(page)
  await viewing(page, 'p1-1')
  expect(faults).toEqual([])
  await leave()
})

import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { inspect, opened, settled } from '../support/hall.ts'

/** The kiosk's own clock moves on by so many seconds; what falls due is done. */
const waits = (page: Page, seconds: number) => page.evaluate((s) => hall.draw(s), seconds)
const dialog = (page: Page) => page.getByRole('alertdialog')

/** All that is left of a visitor anywhere on the page. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const { frame: _, settled: __, ...inspected } = hall.inspect()
    return {
      inspected,
      address: location.href,
      page: document.querySelector('#ui')?.innerHTML,
      look: { ...document.documentElement.dataset },
      tongue: document.documentElement.lang,
      title: document.title,
      focus: document.activeElement?.tagName,
      // How many came is counted, and nothing else of them.
      kept: [
        JSON.stringify({ ...localStorage, 'enfilade.visits': undefined }),
        JSON.stringify(sessionStorage),
        document.cookie,
      ],
      history: history.length,
    }
  })

/** What a finger cannot well touch: controls that are seen and smaller than 60 px either way. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, input, summary')]
      .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(
        ({ each, box }) => each.checkVisibility({ visibilityProperty: true }) && box.width > 2,
      )
      // Links within a sentence are as high as it (WCAG 2.5.8).
      .filter(
        ({ each, box }) =>
          !each.closest('p, li:not(.see-also li)') && Math.min(box.width, box.height) < 59.5,
      )
      .map(({ each }) => each.outerHTML.slice(0, 80)),
  )

test('one visitor comes to the kiosk, is asked, goes, and leaves nothing', async () => {
  const { page, faults, leave } = await arrive(
    '?mode=kiosk&lang=en&frameloop=never&motion=reduced&quality=low',
    { viewport: { width: 1080, height: 720 } },
  )
  await opened(page)
  await settled(page)
  const fresh = await traces(page)
  expect(fresh.inspected).toMatchObject({ mode: 'kiosk', activity: { doing: 'away' }, room: 'f' })
  await page.getByRole('button', { name: /Touch to begin/ }).waitFor()
  expect(await findings(page), 'away').toEqual([])

  // The first input only wakes it, whatever it would do in the hall.
  await page.keyboard.down('KeyW')
  await waits(page, 1)
  const woken = await inspect(page)
  expect(woken.activity).toEqual({ doing: 'wandering' })
  expect(woken.pose).toEqual(fresh.inspected.pose)
  await page.keyboard.up('KeyW')

  await page.keyboard.press('KeyE')
  await settled(page)
  expect(await small(page)).toEqual([])
  await page.getByRole('button', { name: '中文' }).click()
  await page.waitForFunction(() => hall.inspect().language === 'zh')
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByLabel('特大').check()
  await page.getByRole('button', { name: '展项', exact: true }).click()
  await page.getByRole('searchbox').fill('canary')
  expect(await small(page)).toEqual([])
  const out = page.locator('.bar a, a[target], a[download], a[href^="/catalogue"]:not(li a)')
  expect(await out.filter({ visible: true }).count()).toBe(0)

  // Asked, one goes on by any input, as often as one likes.
  for (const answer of ['Space', 'KeyW', 'Escape']) {
    await waits(page, 61)
    await dialog(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('我还在')
    expect(await findings(page), 'asked').toEqual([])
    await page.keyboard.press(answer)
    await dialog(page).waitFor({ state: 'detached' })
  }
  expect(await page.getByRole('searchbox').inputValue()).toBe('canary')

  await waits(page, 61)
  await waits(page, 20)
  await settled(page)
  await page.waitForFunction(() => hall.inspect().language === 'en')
  await page.waitForFunction((home) => location.href === home, fresh.address)
  const after = await traces(page)
  expect(after).toEqual(fresh)
  expect(JSON.stringify(after)).not.toContain('canary')

  // And it shows the hall to nobody.
  await waits(page, 10.5)
  await settled(page)
  expect((await inspect(page)).room).toBe('p4')
  expect((await inspect(page)).seen).toEqual([])
  expect(faults).toEqual([])
  await leave()
})

test('no gesture leads out of the kiosk; a PIN of this device leads to its staff', async () => {
  const { page, faults, leave } = await arrive(
    '?mode=kiosk&lang=en&frameloop=never&motion=reduced&quality=low&at=p1&staff=set',
    { viewport: { width: 800, height: 600 }, hasTouch: true },
  )
  await opened(page)
  const pages: unknown[] = []
  page.context().on('page', (another) => pages.push(another))
  page.on('dialog', (shown) => pages.push(shown))
  page.on('download', (begun) => pages.push(begun))
  const here = page.url()
  const types = async (pin: string) => {
    for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('button', { name: 'Enter' }).click()
  }
  await types('2718')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await inspect(page)).activity).toEqual({ doing: 'away' })

  await page.touchscreen.tap(400, 300)
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })
  await page.mouse.click(400, 300, { button: 'right' })
  await page.mouse.click(400, 300, { button: 'middle' })
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  for (const key of ['KeyP', 'KeyS', 'KeyF', 'Equal', 'KeyU']) await page.keyboard.press(key)
  await page.keyboard.up('Control')
  for (const key of ['F1', 'F3', 'F5', 'F11', 'Alt+ArrowLeft', 'ContextMenu'])
    await page.keyboard.press(key)
  // A link that a curator, or a fault, has put there.
  await page.evaluate(() => {
    const link = document.createElement('a')
    Object.assign(link, { href: 'https://example.org/', target: '_blank', textContent: 'out' })
    document.body.append(link)
    link.style.cssText = 'position:fixed;top:40%;left:40%;z-index:9'
  })
  await page.getByText('out', { exact: true }).click()
  await page.getByText('out', { exact: true }).evaluate((link) => link.remove())
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  expect(new URL(page.url()).origin).toBe(new URL(here).origin)
  expect(pages).toEqual([])

  for (let knock = 0; knock < 5; knock += 1) await page.touchscreen.tap(780, 20)
  await page.getByRole('heading', { name: 'For staff' }).waitFor()
  expect(await findings(page), 'the pad').toEqual([])
  await types('3141')
  await page.getByText('That is not the PIN.').waitFor()
  await types('2718')
  await page.getByText('Version', { exact: true }).waitFor()
  expect(await findings(page), "the staff's corner").toEqual([])
  expect(await small(page)).toEqual([])
  await page.getByText('1 / 1 / 1 / 1').waitFor()
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save visit counts' }).click(),
  ])
  expect(table.suggestedFilename()).toMatch(/^visits-\d{4}-\d\d-\d\d\.csv$/)
  await page.getByText(`Saved as ${table.suggestedFilename()}.`).waitFor()
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.waitForFunction(() => document.documentElement.dataset['kiosk'] === 'away')
  expect(page.url()).not.toContain('staff')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(faults).toEqual([])
  await leave()
})

/** What may befall a page, which cannot tell of it by itself. */
const stalls: [name: string, befall: (page: Page) => Promise<unknown>][] = [
  [
    'stands still',
    (page) =>
      page.evaluate(() => {
        const end = performance.now() + 14_000
        while (performance.now() < end);
      }),
  ],
  [
    'draws nothing any more',
    (page) =>
      page.evaluate(() => {
        globalThis.requestAnimationFrame = () => 0
      }),
  ],
]
test.runIf(process.env['SOAK'] === '1').each(stalls)(
  'a page that %s is noticed, and loaded again when nobody is there',
  async (_, befall) => {
    const { page, faults, leave } = await arrive('?mode=kiosk&lang=en&quality=low', {
      viewport: { width: 160, height: 90 },
    })
    await opened(page)
    // Nothing is expected of a page whose watch has not heard of it yet.
    const hears = () =>
      page.workers()[0]?.evaluate(() => Number(Reflect.get(globalThis, 'silence')()) > 0)
    await expect.poll(hears, { timeout: 60_000 }).toBe(true)
    const loaded = page.waitForEvent('load', { timeout: 120_000 })
    await befall(page)
    await loaded
    await opened(page)
    expect((await inspect(page)).activity).toEqual({ doing: 'away' })
    expect(await page.evaluate(() => sessionStorage.getItem('enfilade stalled'))).not.toBeNull()
    expect(faults).toEqual([])
    await leave()
  },
)

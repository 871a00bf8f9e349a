import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { languages } from '#words'
import { arriveIn } from '../support/browser.ts'
import { aChangingHost } from '../support/changingHost.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { longWaitsStand } from '../support/longWaits.ts'
import { newVersion } from '../support/newVersion.ts'

const long = process.env['SOAK'] === '1'
const kept = { serviceWorkers: 'allow' } as const
const atKiosk = '?mode=kiosk&lang=en&quality=low&motion=reduced&frameloop=never&offline=now'
const held = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    polling: 200,
    timeout: 120_000,
  })
/** Which version the page is of: the second one waits a second longer for its visitors. */
const idleIn = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('/data/kiosk.json')
    const { idle } = (await answer.json()) as { idle: number }
    return idle
  })
/** Looks for a newer version, and tells what became of it. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => {})
    const { installing } = registration ?? {}
    while (installing?.state === 'installing') await new Promise((go) => void setTimeout(go, 50))
    return installing?.state
  })
/** What the page asked for and did not get, without what it no longer wanted. */
const inVain = (page: Page) => {
  const asked: string[] = []
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    if (why !== 'net::ERR_ABORTED') asked.push(`${request.url()} ${why}`)
  })
  return asked
}

/** A room by its address, and its first exhibit: both open and can be read. */
async function readsIn(page: Page, host: string, room: string, at: number): Promise<void> {
  const language = languages[at % languages.length] ?? 'en'
  await page.goto(`${host}?at=${room}&lang=${language}&quality=low&motion=reduced&frameloop=never`)
  await opened(page)
  expect(await settled(page)).toMatchObject({ room, language, problems: [] })
  await page.evaluate((id) => hall.go(id), `${room}-1`)
  const letters = { en: /\p{L}{3}/u, zh: /\p{Script=Han}{2}/u, ru: /\p{Script=Cyrillic}{3}/u }
  const card = page.locator('.card')
  expect(await card.locator('h2').textContent(), room).toMatch(letters[language])
  expect((await card.textContent())?.length, room).toBeGreaterThan(80)
  expect((await settled(page)).problems, room).toEqual([])
}

test('an update never comes under a visit, nor half of one; then the host may go', async () => {
  const next = await newVersion()
  const host = await aChangingHost(inject('hall'))
  const { page, faults, leave } = await arriveIn(host.address, atKiosk, kept, longWaitsStand)
  await opened(page)
  await held(page)
  await page.keyboard.press('Space')
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })

  // The new version is there, the old one is gone, and what is new does not come.
  host.show(next.address)
  host.lacks = (path) => path !== '/worker.js'
  expect(await update(page)).toBe('redundant')
  expect(await idleIn(page)).toBe(60)
  await page.evaluate(() => hall.go('p3'))
  expect((await settled(page)).problems).toEqual([])

  host.lacks = (path) => !['/', '/worker.js', '/data/kiosk.json'].includes(path)
  expect(await update(page)).toBe('installed')
  // Everything of the old version goes on working while somebody is there.
  await page.evaluate(() => hall.go('p4'))
  expect((await settled(page)).problems).toEqual([])
  expect(await idleIn(page)).toBe(60)

  // However long a loaded machine takes for it.
  const loaded = page.waitForEvent('load', { timeout: 150_000 })
  await page.evaluate(() => hall.draw(81))
  await loaded
  await opened(page)
  expect((await inspect(page)).activity).toEqual({ doing: 'away' })
  expect(await idleIn(page)).toBe(61)
  await settled(page)
  expect(faults.filter((fault) => !fault.startsWith('404'))).toEqual([])
  // Whoever leaves a page that still brings something is told that it did not come.
  await page.goto('about:blank')
  faults.length = 0

  // Without a host: rooms, languages, search and pages.
  await Promise.all([next.close(), host.close()])
  const failed = inVain(page)
  for (const [at, room] of ['p3', 't1'].entries()) await readsIn(page, host.address, room, at + 1)
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => hall.inspect().language === 'en')
  await page.getByRole('button', { name: 'Works' }).click()
  await page.getByRole('searchbox').fill('glazes')
  await page.locator('#panel-works').getByRole('button', { name: /glaze/i }).first().press('Enter')
  await viewing(page, 'p3-2')
  await settled(page)
  await page.goto(`${host.address}catalogue/ru/p1-1/`)
  expect(await page.locator('main h1').textContent()).toMatch(/\p{Script=Cyrillic}/u)
  expect([...faults, ...failed]).toEqual([])
  await leave()
})

test.runIf(long)(
  'every room, when the host is gone: it opens and can be read',
  async () => {
    const host = await aChangingHost(inject('hall'))
    const { page, faults, leave } = await arriveIn(
      host.address,
      '?lang=en&quality=low&motion=reduced&frameloop=never&offline=now',
      { ...kept, viewport: { width: 160, height: 90 } },
    )
    await opened(page)
    await held(page)
    const { exhibition } = await settled(page)
    await host.close()
    const failed = inVain(page)
    expect(exhibition.rooms).toHaveLength(14)
    for (const [at, { id }] of exhibition.rooms.entries()) await readsIn(page, host.address, id, at)
    expect([...faults, ...failed]).toEqual([])
    await leave()
  },
  900_000,
)

test.runIf(long)('a new version that comes spoilt leaves the old one whole', async () => {
  const next = await newVersion('// Another way to open the hall.')
  const host = await aChangingHost(inject('hall'))
  const { page, faults, leave } = await arriveIn(host.address, atKiosk, kept, longWaitsStand)
  await opened(page)
  await held(page)
  host.show(next.address)
  host.spoils = (path) => /^\/(data\/kiosk|assets\/App)/.test(path)
  expect(await update(page)).toBe('redundant')
  expect(await idleIn(page)).toBe(60)
  // Nor is anything of the new one left in the old one's place.
  await host.close()
  await page.reload()
  await opened(page)
  expect((await settled(page)).problems).toEqual([])
  expect(await idleIn(page)).toBe(60)
  await page.keyboard.press('Space')
  await page.evaluate(() => hall.go('t3'))
  expect((await settled(page)).problems).toEqual([])
  expect(faults).toEqual([])
  await next.close()
  await leave()
})

/** Waits until a version has failed so often to open, as the device remembers it. */
async function failed(page: Page, times: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const log = await (await caches.open('enfilade-log')).match('/log')
          return log?.text()
        }),
      { timeout: 120_000, interval: 500 },
    )
    .toContain(`"failures":${times}`)
}

test.runIf(long).each([
  ['that fails late', 'throw new Error("a fault of this version")'],
  ['that never opens', 'await new Promise(() => {})'],
])('a version %s gives way to the one before, untouched', async (name, more) => {
  const next = await newVersion(more)
  const host = await aChangingHost(inject('hall'))
  const { page, leave } = await arriveIn(host.address, atKiosk, kept)
  await opened(page)
  await held(page)
  host.show(next.address)
  // Nobody is there, so it is taken at once, by a page that goes.
  await Promise.all([page.waitForEvent('load'), update(page).catch(() => {})])
  for (const times of [1, 2]) {
    await failed(page, times)
    if (name === 'that fails late') continue
    // What the launcher does about a hall that does not open.
    expect(await page.evaluate(() => 'hall' in globalThis)).toBe(false)
    await page.reload()
  }
  await page.waitForFunction(() => 'hall' in globalThis, undefined, {
    polling: 500,
    timeout: 120_000,
  })
  await opened(page)
  expect((await inspect(page)).activity).toEqual({ doing: 'away' })
  expect(await idleIn(page)).toBe(60)
  await Promise.all([next.close(), host.close()])
  await leave()
})

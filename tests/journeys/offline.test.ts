import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { serve } from '../../src/workshop/serve.ts'
import { writeWorker } from '../../src/workshop/writeWorker.ts'
import { arriveIn } from '../support/browser.ts'
import { aChangingHost } from '../support/changingHost.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'

const kept = { serviceWorkers: 'allow' } as const
const held = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    polling: 200,
    timeout: 120_000,
  })
const idleIn = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('/data/kiosk.json')
    const { idle } = (await answer.json()) as { idle: number }
    return idle
  })

test('an update never comes under a visit, nor half of one; then the host may go', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
  await cp('dist', folder, { recursive: true })
  const kiosk = join(folder, 'data/kiosk.json')
  await writeFile(kiosk, (await readFile(kiosk, 'utf8')).replace('"idle":60', '"idle":61'))
  await rm(`${kiosk}.br`, { force: true })
  await writeWorker(folder)
  const next = await serve(folder, { host: '127.0.0.1', port: 0 })
  const host = await aChangingHost(inject('hall'))
  const { page, faults, leave } = await arriveIn(
    host.address,
    '?mode=kiosk&lang=en&quality=low&motion=reduced&frameloop=never&offline=now',
    kept,
  )
  await opened(page)
  await held(page)
  await page.keyboard.press('Space')
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })

  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => {})
      const { installing } = registration ?? {}
      while (installing?.state === 'installing') await new Promise((go) => void setTimeout(go, 50))
      return installing?.state
    })
  // The new version is there, the old one is gone, and what is new does not come.
  host.show(next.address)
  host.lacks = (path) => path !== '/worker.js'
  expect(await update()).toBe('redundant')
  expect(await idleIn(page)).toBe(60)
  await page.evaluate(() => hall.go('p3'))
  expect((await settled(page)).problems).toEqual([])

  host.lacks = (path) => !['/', '/worker.js', '/data/kiosk.json'].includes(path)
  expect(await update()).toBe('installed')
  // Everything of the old version goes on working while somebody is there.
  await page.evaluate(() => hall.go('p4'))
  expect((await settled(page)).problems).toEqual([])
  expect(await idleIn(page)).toBe(60)

  const loaded = page.waitForEvent('load')
  await page.evaluate(() => hall.draw(81))
  await loaded
  await opened(page)
  expect((await inspect(page)).activity).toEqual({ doing: 'away' })
  expect(await idleIn(page)).toBe(61)
  expect(faults.filter((fault) => !fault.startsWith('404'))).toEqual([])
  faults.length = 0

  // Without a host: rooms, languages, search and pages.
  await Promise.all([next.close(), host.close()])
  await page.goto(`${host.address}?at=p3-2&lang=zh&quality=low&motion=reduced`)
  await opened(page)
  expect(await settled(page)).toMatchObject({ room: 'p3', language: 'zh', problems: [] })
  await page.evaluate(() => hall.go('t1'))
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => hall.inspect().language === 'en')
  await page.getByRole('button', { name: 'Works' }).click()
  await page.getByRole('searchbox').fill('glazes')
  await page.locator('#panel-works').getByRole('button', { name: /glaze/i }).first().press('Enter')
  await viewing(page, 'p3-2')
  await page.goto(`${host.address}catalogue/ru/p1-1/`)
  expect(await page.locator('main h1').textContent()).toMatch(/\p{Script=Cyrillic}/u)
  expect(faults).toEqual([])
  await leave()
  await rm(folder, { recursive: true })
})

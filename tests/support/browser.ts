import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, inject } from 'vitest'
import { browserFlags } from '../../src/workshop/browser.ts'

/** A page of a visitor who has never been here. */
export type Arrival = {
  page: Page
  /** What should never be: faults, console errors, reports of the policy, requests outside. */
  faults: string[]
  leave: () => Promise<void>
}

let browser: Promise<Browser> | undefined
afterAll(async () => (await browser)?.close())

/**
 * Opens the hall at an address such as `?at=p1` or `catalogue/en/`, in a fresh context and a small
 * window, with every other host blocked. Options are those of Playwright's contexts.
 */
export async function arrive(address = '', options: BrowserContextOptions = {}): Promise<Arrival> {
  const hall = inject('hall')
  browser ??= chromium.launch({ executablePath: inject('browser'), args: browserFlags })
  const small = { viewport: { width: 640, height: 360 }, locale: 'en' }
  const context = await (await browser).newContext({ ...small, ...options })
  const faults: string[] = []
  await context.route(
    (url) => url.origin !== new URL(hall).origin && !/^(data|blob):$/.test(url.protocol),
    (route) => {
      faults.push(`request outside: ${route.request().url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.stack ?? fault.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(new URL(address, hall).href)
  return { page, faults, leave: () => context.close() }
}

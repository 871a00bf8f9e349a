import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { inject } from 'vitest'
import { keepInside, watch } from '../../src/workshop/faults.ts'

/** A page of a visitor who has never been here. */
export type Arrival = {
  page: Page
  /** What should never be: faults, console errors, reports of the policy, requests outside. */
  faults: string[]
  leave: () => Promise<void>
}

/** The one that a worker's journeys share; whoever started it closes it. */
let browser: Promise<Browser> | undefined

function connected(): Promise<Browser> {
  // Counted from one by whoever starts the workers.
  const address = inject('browsers')[Number(process.env['VITEST_POOL_ID']) - 1]
  if (address === undefined) throw new Error('There is no browser for this worker.')
  return chromium.connect(address)
}

/** The whole address of a place in the hall. */
export const hallAt = (address: string): string => new URL(address, inject('hall')).href

/** Opens an address of the hall that all journeys share; as `arriveIn` does. */
export const arrive = (
  address = '',
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Arrival> => arriveIn(inject('hall'), address, options, prepare)

/**
 * Opens this hall at an address such as `?at=p1` or `catalogue/en/`, in a fresh context and a small
 * window, with every other host blocked. Options are those of Playwright's contexts; `prepare` may
 * change the page before anything is loaded.
 */
export async function arriveIn(
  hall: string,
  address = '',
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Arrival> {
  browser ??= connected()
  const small = {
    viewport: { width: 640, height: 360 },
    deviceScaleFactor: 0.5,
    locale: 'en',
    // Whoever asks for the hall without a network says so; nobody else waits for 4 MB.
    serviceWorkers: 'block',
  } as const
  const context = await (await browser).newContext({ ...small, ...options })
  const faults: string[] = []
  await keepInside(context, new URL(address, hall).origin, faults)
  const page = await context.newPage()
  watch(page, faults)
  await prepare?.(page)
  await page.goto(new URL(address, hall).href)
  return { page, faults, leave: () => context.close() }
}

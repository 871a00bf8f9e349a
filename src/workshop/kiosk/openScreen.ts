import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from '../browser.ts'
import { kioskFlags } from './flags.ts'
import type { Shown } from './keepOpen.ts'
import { saveDownloads } from './saveDownloads.ts'

/** Milliseconds in which a page must answer, its watch, and in which it must have opened. */
const [answer, watch, opening] = [10_000, 2000, 120_000]

/** Flags of the house's own machine, such as `--ozone-platform=wayland`. */
const ownFlags = (process.env['KIOSK_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '')

/**
 * Opens a page on the whole screen, in a browser of its own with a profile that stays: there the
 * hall is held for days without a network.
 */
export async function openScreen(
  address: string,
  isAlive: () => boolean,
  say: (line: string) => void = () => {},
): Promise<Shown & { freshen: () => Promise<void> }> {
  const context = await chromium.launchPersistentContext(resolve('.cache/kiosk-profile'), {
    executablePath: await findBrowser(),
    args: [...kioskFlags, ...ownFlags],
    ignoreDefaultArgs: ['--enable-automation'],
    chromiumSandbox: process.getuid?.() !== 0,
    headless: process.env['KIOSK_HEADLESS'] === '1',
    viewport: null,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  saveDownloads(page, say)
  const gone = new Promise<void>((done) => {
    page.once('crash', () => done())
    context.once('close', () => done())
  })
  const close = () => context.close().catch(() => {})
  try {
    await page.goto(address, { timeout: opening })
    await within(page.waitForFunction(isAlive, undefined, { timeout: opening }), opening)
  } catch (fault) {
    await close()
    throw fault
  }
  const beats = () =>
    within(page.evaluate(isAlive), answer).then(
      (alive) => alive,
      () => false,
    )
  /** Its watch is a worker, which answers beside a page that does not. */
  const stillFor = async () => {
    const asked = page.workers().map((worker) =>
      within(
        worker.evaluate(() => {
          const silence: unknown = Reflect.get(globalThis, 'silence')
          return typeof silence === 'function' ? Number(silence()) : 0
        }),
        watch,
      ).catch(() => 0),
    )
    return Math.max(0, ...(await Promise.all(asked)))
  }
  /** Has it look for a newer version, which it takes when nobody is there; never rejects. */
  const freshen = () =>
    within(
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        await registration?.update()
      }),
      answer,
    ).catch(() => {})
  return { beats, stillFor, gone, close, freshen }
}

/** The outcome, or a rejection when it does not come: a page that hangs answers nothing at all. */
async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page did not answer')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

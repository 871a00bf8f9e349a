import { chromium, type BrowserContextOptions, type Page } from 'playwright'
import { keepInside, watch } from './faults.ts'
import { findBrowser, browserFlags } from './browser.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'
import { shipped } from './stale.ts'

/** Of its own, so that a hall that is open to visitors is not rebuilt under their feet. */
const out = '.cache/pictures'

/** A served hall and a browser to look at it. */
export type Studio = {
  /** A fresh page. `address` is that of a place in the hall, or `about:blank`. */
  page: (address: string, options: BrowserContextOptions) => Promise<Page>
  /** What should never be: faults, console errors, failed and outside requests. */
  faults: string[]
  close: () => Promise<void>
}

/** Builds the shipped hall if it is stale, serves it on a free port and opens a browser. */
export async function openStudio(): Promise<Studio> {
  await build(shipped, out)
  const hall = await serve(out, { host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
  const faults: string[] = []

  const openPage: Studio['page'] = async (address, options) => {
    const context = await browser.newContext(options)
    await keepInside(context, new URL(hall.address).origin, faults)
    const page = await context.newPage()
    watch(page, faults)
    await page.goto(new URL(address, hall.address).href)
    return page
  }
  const close = async () => {
    await browser.close()
    await hall.close()
  }
  return { page: openPage, faults, close }
}

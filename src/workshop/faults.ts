import type { BrowserContext, Page } from 'playwright'

/** What should never be: faults, console errors, missing files, requests to another host. */
export type Faults = string[]

/** Blocks every other host for the pages of this context, and notes who asked. */
export function keepInside(
  context: BrowserContext,
  origin: string,
  faults: Faults,
): Promise<unknown> {
  return context.route(
    (url) => url.origin !== origin && /^(http|ws)s?:$/.test(url.protocol),
    (route) => {
      faults.push(`request outside: ${route.request().url()}`)
      return route.abort()
    },
  )
}

/** Notes what goes wrong on the page. */
export function watch(page: Page, faults: Faults): void {
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.stack ?? fault.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
}

import type { Page } from 'playwright'

/**
 * On this page what waits for five seconds or more falls due by `hall.draw` alone, so that a visit
 * does not end, and no room is changed for another, because the machine that tests is slow.
 */
export const longWaitsStand = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const ask = globalThis.setTimeout
    const short = (call: () => void, ms = 0) => (ms < 5000 ? ask(call, ms) : 0)
    Object.assign(globalThis, { setTimeout: short })
  })

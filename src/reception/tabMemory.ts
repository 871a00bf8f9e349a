import type { Keeping } from '#visit'

/** The tab's own memory; a browser may refuse it. */
export function tabMemory(): Keeping | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

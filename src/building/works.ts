/**
 * What is still being brought or built. The hall has settled when nothing is, and whoever waits
 * for that is told.
 */
export type Works = {
  /** Says that something begins; the result says that it has ended. */
  begin: () => () => void
  pending: () => number
  /** Resolves when nothing is pending. */
  done: () => Promise<void>
}

export function createWorks(): Works {
  let pending = 0
  let waiting: (() => void)[] = []
  const begin = () => {
    pending += 1
    let open = true
    return () => {
      if (!open) return
      open = false
      pending -= 1
      if (pending > 0) return
      const told = waiting
      waiting = []
      told.forEach((tell) => tell())
    }
  }
  const done = () =>
    pending === 0 ? Promise.resolve() : new Promise<void>((tell) => waiting.push(tell))
  return { begin, pending: () => pending, done }
}

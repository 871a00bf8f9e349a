/** What is still being brought or built. The hall has settled when nothing is. */
export type Works = {
  /** Says that something begins; the result says that it has ended. */
  begin: () => () => void
  pending: () => number
}

export function createWorks(): Works {
  let pending = 0
  const begin = () => {
    pending += 1
    let open = true
    return () => {
      if (open) pending -= 1
      open = false
    }
  }
  return { begin, pending: () => pending }
}

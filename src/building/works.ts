/** What is still being brought or built. The hall has settled when nothing is. */
export type Works = {
  /** Says that something begins; the result says that it has ended. */
  begin: () => () => void
  pending: () => number
  /**
   * Who is told how many have ended, and says with `stood` once the scene has been built with them;
   * without it an end counts at once. Gives its undo.
   */
  hear: (told: (ended: number) => void) => () => void
  /** So many ends have come to stand in the scene. */
  stood: (ended: number) => void
}

export function createWorks(): Works {
  let begun = 0
  let ended = 0
  let standing = 0
  const stood = (count: number) => {
    standing = Math.max(standing, count)
  }
  let tell = stood
  return {
    begin: () => {
      begun += 1
      let open = true
      return () => {
        if (!open) return
        open = false
        ended += 1
        tell(ended)
      }
    },
    pending: () => begun - standing,
    hear: (told) => {
      tell = told
      return () => {
        tell = stood
        stood(ended)
      }
    },
    stood,
  }
}

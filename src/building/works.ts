/** What is still being brought or built. The hall has settled when nothing is. */
export type Works = {
  /** Says that something begins, of this room if it is of one; the result says that it has ended. */
  begin: (room?: string) => () => void
  /** How much is under way, of all or of this room only. */
  pending: (room?: string) => number
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
  /** Of every room what is under way, and the number of its last end. */
  const rooms = new Map<string, { open: number; last: number }>()
  const of = (room: string) => {
    const known = rooms.get(room) ?? { open: 0, last: 0 }
    rooms.set(room, known)
    return known
  }
  const stood = (count: number) => {
    standing = Math.max(standing, count)
  }
  let tell = stood
  return {
    begin: (room) => {
      begun += 1
      const own = room === undefined ? undefined : of(room)
      if (own) own.open += 1
      let open = true
      return () => {
        if (!open) return
        open = false
        ended += 1
        if (own) {
          own.open -= 1
          own.last = ended
        }
        tell(ended)
      }
    },
    pending: (room) => {
      if (room === undefined) return begun - standing
      const { open, last } = of(room)
      return open + (last > standing ? 1 : 0)
    },
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

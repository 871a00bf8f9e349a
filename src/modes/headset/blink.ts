/** Seconds in which the eyes close, and in which they open again: 200 ms a move. */
const [closing, opening] = [0.09, 0.11]

/** Eyelids over every move: they close, the move is made in the dark, they open. */
export type Blink = {
  /** Makes a move in the dark; at once, without a lid, where `cuts` says so. */
  over: (move: () => void) => void
  /** Somebody else has moved the visitor: the lids only open. */
  open: () => void
  /** Goes on by so many seconds; gives how dark it is, 0 to 1. */
  pass: (seconds: number) => number
}

/** `cuts`: whether the visitor wants less motion, and is set down without a fade. */
export function createBlink(cuts: () => boolean): Blink {
  let lid = 0
  let waiting: (() => void) | undefined
  return {
    over: (move) => {
      if (cuts()) return move()
      waiting = move
    },
    open: () => {
      if (!cuts()) lid = 1
    },
    pass: (seconds) => {
      if (!waiting) {
        lid = Math.max(0, lid - seconds / opening)
        return lid
      }
      lid = Math.min(1, lid + seconds / closing)
      if (lid < 1) return lid
      const move = waiting
      waiting = undefined
      move()
      return 1
    },
  }
}

/** So many of the last measured are looked at. */
const looked = 15

/** How long the picture needs from one frame to the next, by the last that were measured. */
export type Pace = {
  /** Milliseconds between two frames. */
  add: (ms: number) => void
  /** Half of them were faster; nothing where none was measured. */
  now: () => number | undefined
}

export function createPace(): Pace {
  const last: number[] = []
  return {
    add: (ms) => {
      last.push(ms)
      if (last.length > looked) last.shift()
    },
    now: () => last.toSorted((a, b) => a - b)[Math.floor(last.length / 2)],
  }
}

/** Milliseconds without a beat after which a page has stalled. */
const limit = 10_000

/** Knows how long a page has been silent that beats while it is well. */
export type StallWatch = {
  beat: (now: number) => void
  /** Milliseconds since the last beat; nothing before the first. */
  silence: (now: number) => number
  /** True once for every stall, when it is one. */
  stalls: (now: number) => boolean
}

/** A watch over a page; `now` is in milliseconds, by a clock that nobody sets. */
export function createStallWatch(): StallWatch {
  let last: number | undefined
  let told = false
  const silence = (now: number) => (last === undefined ? 0 : now - last)
  return {
    beat: (now) => {
      last = now
      told = false
    },
    silence,
    stalls: (now) => {
      if (told || silence(now) <= limit) return false
      told = true
      return true
    },
  }
}

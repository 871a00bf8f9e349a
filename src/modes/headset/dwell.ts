/** Seconds that one looks at a thing until it is pressed; at the floor, where one only looks. */
const [atThings, atFloor] = [1.2, 2]

/** Looking instead of pressing. */
export type Dwell = {
  /**
   * Goes on by so many seconds with what is looked at now, by a name of its own. Gives how far it
   * is, 0 to 1; it is 1 for one call, and nothing more until one looks elsewhere.
   */
  pass: (name: string | undefined, seconds: number, floor?: boolean) => number
  drop: () => void
}

/** A dwell that has not begun. A glance aside shorter than a fifth of a second is forgiven. */
export function createDwell(): Dwell {
  let on: string | undefined
  let since = 0
  let astray = 0
  let pressed = false
  const drop = () => {
    on = undefined
    since = astray = 0
    pressed = false
  }
  return {
    drop,
    pass: (name, seconds, floor = false) => {
      if (name !== on) {
        astray += seconds
        if (on !== undefined && astray < 0.2) return share(since, floor)
        drop()
        on = name
        return 0
      }
      astray = 0
      if (on === undefined || pressed) return 0
      since += seconds
      const far = share(since, floor)
      if (far < 1) return far
      pressed = true
      since = 0
      return 1
    },
  }
}

/** Short of the whole: that is said only once. */
const share = (seconds: number, floor: boolean): number =>
  Math.min(1, seconds / (floor ? atFloor : atThings))

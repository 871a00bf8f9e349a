import { pairedWindow } from '#craft'

/** Where each window of the list hangs: its pair from the left, and in it above (1) or below (0). */
const hung = [
  [0, 1],
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
  [2, 0],
] as const

/** Pairs from the left, and between the middles of two, metres. */
export const pairs = { count: 3, pitch: 1.65 } as const
/** How far apart the two of a pair hang, metres. */
const between = 0.06
/** Half the way between the middles of a pair's two windows. */
const apart = (pairedWindow.size + between) / 2

/** The middle of a pair along the wall, metres from the middle of all. */
export const pairAt = (pair: number): number => (pair - (pairs.count - 1) / 2) * pairs.pitch

/** What the windows take of the height of a place, from its upper edge, metres. */
const high = 2 * pairedWindow.size + between

/** The pair of a window, and how far above (1) or below (-1) the middle of its pair it hangs. */
export function hangsIn(window: number): { pair: number; up: 1 | -1 } {
  const [pair, up] = hung[window] ?? hung[0]
  return { pair, up: up ? 1 : -1 }
}

/** The middle of a window from the middle of the place, metres. */
export function windowAt(window: number, height: number): readonly [x: number, y: number] {
  const { pair, up } = hangsIn(window)
  return [pairAt(pair), height / 2 - high / 2 + up * apart]
}

/** The lower edge of the windows, from the middle of the place. */
export const footOf = (height: number): number => height / 2 - high

/** How far from the wall things lie, metres: the frame is as deep as the place. */
export const deep = {
  /** What stands behind bars, and the bottom of a niche. */
  back: 0.012,
  /** The middle of the bars: they end on the frame's inner side, under its edge. */
  bars: 0.036,
  cloth: 0.03,
  plaster: 0.062,
  /** The sheet of glass before the frame, and the rods that it slides on. */
  glass: 0.094,
} as const

/**
 * Breadth of a frame's bars, so that its opening is the field of a window, and how far what they frame goes
 * under them; behind the frame's back edge further, where one looks past it.
 */
export const frame = { bar: 0.043, under: 0.01, behind: 0.03 } as const

/** How much brighter than in the room's light alone paper and plaster are under their lamp. */
export const lampBright = 1.6

/** The sheet of glass: how far above a pair's upper window it waits; its rods and its two rails. */
export const glass = { waits: 1.26, rod: 0.012, above: 0.04, rail: 0.018 } as const

/** The window at a place of the wall, metres from the middle of a place of that height. */
export function pressedWindow(x: number, y: number, height: number): number | undefined {
  const half = pairedWindow.size / 2
  const met = hung.findIndex((_, window) => {
    const [mx, my] = windowAt(window, height)
    return Math.abs(x - mx) < half && Math.abs(y - my) < half
  })
  return met < 0 ? undefined : met
}

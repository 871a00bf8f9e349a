import { grown, type Rect } from '#kit'

/** The ground that is taken: rooms and courts, by squares, so that a place is asked for quickly. */
export type Plot = {
  /** The rectangle round all of it, or nothing. */
  bounds: () => Rect | undefined
  take: (rect: Rect) => void
  /** Whether nothing is built there; walls may be shared. */
  isFree: (rect: Rect) => boolean
}

const side = 12
const hair = 0.001

export function createPlot(): Plot {
  const cells = new Map<number, Rect[]>()
  let bounds: Rect | undefined
  function* keys({ x0, z0, x1, z1 }: Rect): Generator<number> {
    for (let x = Math.floor(x0 / side); x <= Math.floor(x1 / side); x += 1)
      for (let z = Math.floor(z0 / side); z <= Math.floor(z1 / side); z += 1) yield x * 65536 + z
  }
  const take = (rect: Rect) => {
    for (const key of keys(rect)) cells.set(key, [...(cells.get(key) ?? []), rect])
    bounds = bounds ? around(bounds, rect) : rect
  }
  const isFree = (rect: Rect) => {
    const inside = grown(rect, -hair)
    for (const key of keys(rect))
      if (cells.get(key)?.some((other) => overlaps(other, inside))) return false
    return true
  }
  return { bounds: () => bounds, take, isFree }
}

/** The smallest rectangle round both. */
export const around = (a: Rect, b: Rect): Rect => ({
  x0: Math.min(a.x0, b.x0),
  z0: Math.min(a.z0, b.z0),
  x1: Math.max(a.x1, b.x1),
  z1: Math.max(a.z1, b.z1),
})

/** Whether they have ground in common, not only an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > hair &&
  Math.min(a.z1, b.z1) - Math.max(a.z0, b.z0) > hair

import { grown, type Rect } from '#kit'
import type { FloorPlan } from '#plan'

/** A3 on its side, millimetres. */
export const paper = { width: 420, height: 297 } as const
/** Where the plan may lie on it: between the head, the foot and the list at the right. */
const field: Rect = { x0: 12, z0: 33, x1: 296, z1: 271 }
/** Where the list lies. */
export const column: Rect = { x0: 304, z0: 34, x1: 406, z1: 283 }

/** From metres of the plan to millimetres of the sheet. */
export type Sheet = {
  /** 250 means 1:250. */
  scale: number
  /** Millimetres that a metre takes. */
  metre: number
  x: (metres: number) => number
  z: (metres: number) => number
  rect: (rect: Rect) => Rect
}

/** Scales that a ruler has, and beyond them the same by tens. */
const scales = [20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750]

/** Lays the plan in the middle of its field, as large as a usual scale allows. */
export function laySheet({ rooms, courts }: Pick<FloorPlan, 'rooms' | 'courts'>): Sheet {
  const spread = grown(around([...rooms, ...courts].map(({ outer }) => outer)), 0.3)
  const [width, depth] = [spread.x1 - spread.x0, spread.z1 - spread.z0]
  const needed = 1000 * Math.max(width / (field.x1 - field.x0), depth / (field.z1 - field.z0))
  const scale = usual(needed)
  const metre = 1000 / scale
  const middle = { x: (spread.x0 + spread.x1) / 2, z: (spread.z0 + spread.z1) / 2 }
  const x = (metres: number) => (field.x0 + field.x1) / 2 + (metres - middle.x) * metre
  const z = (metres: number) => (field.z0 + field.z1) / 2 + (metres - middle.z) * metre
  const rect = ({ x0, z0, x1, z1 }: Rect) => ({ x0: x(x0), z0: z(z0), x1: x(x1), z1: z(z1) })
  return { scale, metre, x, z, rect }
}

/** The smallest usual scale that is not larger than needed. */
function usual(needed: number): number {
  for (let times = 1; ; times *= 10) {
    const fits = scales.find(
      (scale) => scale >= 100 * (times > 1 ? 1 : 0) && scale * times >= needed,
    )
    if (fits !== undefined) return fits * times
  }
}

function around(rects: readonly Rect[]): Rect {
  return rects.reduce((all, { x0, z0, x1, z1 }) => ({
    x0: Math.min(all.x0, x0),
    z0: Math.min(all.z0, z0),
    x1: Math.max(all.x1, x1),
    z1: Math.max(all.z1, z1),
  }))
}

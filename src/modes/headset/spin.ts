/** A turn in space as a quaternion of length 1. */
export type Spin = { x: number; y: number; z: number; w: number }
type Way = { x: number; y: number; z: number }

export const noSpin = (): Spin => ({ x: 0, y: 0, z: 0, w: 1 })

/** First b, then a. Written into `into`, which may be one of them. */
export function after(a: Readonly<Spin>, b: Readonly<Spin>, into: Spin): Spin {
  const x = a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y
  const y = a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x
  const z = a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w
  const w = a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z
  return Object.assign(into, { x, y, z, w })
}

/** The turn from one to another: `to` after the undoing of `from`. Written into `into`. */
export function between(from: Readonly<Spin>, to: Readonly<Spin>, into: Spin): Spin {
  into.x = -from.x
  into.y = -from.y
  into.z = -from.z
  into.w = from.w
  return after(to, into, into)
}

/** Turns a way about the origin. Written into `way`. */
export function spun(q: Readonly<Spin>, way: Way): Way {
  const { x, y, z } = way
  const tx = 2 * (q.y * z - q.z * y)
  const ty = 2 * (q.z * x - q.x * z)
  const tz = 2 * (q.x * y - q.y * x)
  way.x = x + q.w * tx + q.y * tz - q.z * ty
  way.y = y + q.w * ty + q.z * tx - q.x * tz
  way.z = z + q.w * tz + q.x * ty - q.y * tx
  return way
}

/** So much of a turn, 0 none to 1 all of it, the shorter way round. Written into `into`. */
export function partly(q: Readonly<Spin>, much: number, into: Spin): Spin {
  const sign = q.w < 0 ? -1 : 1
  const [x, y, z, w] = [q.x, q.y, q.z, q.w].map((part) => part * sign * much) as [
    number,
    number,
    number,
    number,
  ]
  const real = w + 1 - much
  const length = Math.hypot(x, y, z, real) || 1
  return Object.assign(into, { x: x / length, y: y / length, z: z / length, w: real / length })
}

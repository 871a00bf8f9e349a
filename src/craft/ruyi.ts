import type { InkPoint } from './lotus.ts'

/** Where the two curves of half a ruyi head meet, in its unit square: the notch under the tip. */
export const ruyiNotch: InkPoint = [0.14, 0.16]

type Curve = readonly [InkPoint, InkPoint, InkPoint, InkPoint]

/**
 * Half of a ruyi head in a unit square about the origin, its tip up (content brief, 3.9): the side
 * from the foot over the lobe to the notch, the curl inwards from there, and the way from the notch
 * to the tip. `notch` moves the place where they meet, and with it what leans on it.
 */
function curvesOf([x, y]: InkPoint): Record<'side' | 'curl' | 'tip', Curve[]> {
  const [dx, dy] = [x - ruyiNotch[0], y - ruyiNotch[1]]
  const led = ([px, py]: InkPoint, part: number): InkPoint => [px + dx * part, py + dy * part]
  const notch: InkPoint = [x, y]
  const lobe = led([0.5, -0.08], 0.35)
  return {
    side: [
      [[0, -0.5], [0.18, -0.32], led([0.5, -0.38], 0.35), lobe],
      [lobe, led([0.5, 0.16], 0.35), led([0.28, 0.26], 1), notch],
    ],
    curl: [[notch, led([0.04, 0.09], 1), led([0.1, -0.04], 0.9), led([0.2, -0.02], 0.9)]],
    tip: [[notch, led([0.1, 0.34], 0.6), led([0.05, 0.42], 0.2), [0, 0.5]]],
  }
}

/** Right half of a ruyi head as lines: its outline from the foot to the tip, and its inner curl. */
export function ruyiHalf(
  notch: InkPoint = ruyiNotch,
  steps = 14,
): { outline: InkPoint[]; curl: InkPoint[] } {
  const { side, curl, tip } = curvesOf(notch)
  const line = (curves: readonly Curve[]) =>
    curves.flatMap((curve, i) => along(curve, steps).slice(i === 0 ? 0 : 1))
  return { outline: line([...side, ...tip]), curl: line(curl) }
}

/** Points of a cubic (Bézier's), both ends with it. */
function along([a, b, c, d]: Curve, steps: number): InkPoint[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const s = 1 - t
    const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return [
      wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0],
      wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1],
    ]
  })
}

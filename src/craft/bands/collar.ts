import type { InkPoint, InkStroke } from '../lotus.ts'
import { petal } from '../lotus.ts'
import { ruyiHalf, ruyiNotch } from '../ruyi.ts'
import { arc, both, repeated } from './strokes.ts'

/** How large a head is in its unit, and where its middle lies. */
const [size, middle] = [1.78, 0.06]

/** A head of the cloud collar, its tip down towards the foot of the vase, and what hangs between two. */
export function collar(): InkStroke[] {
  // About the middle of its lobes, a smaller one lies within a larger.
  const head = (scale: number): InkPoint[] => {
    const right = ruyiHalf(ruyiNotch, 16).outline.map(([x, y]): InkPoint => [
      x * size * scale,
      middle - (y + 0.02) * size * scale,
    ])
    return [...right, ...right.toReversed().map(([x, y]): InkPoint => [-x, y])]
  }
  const curl = ruyiHalf(ruyiNotch, 16).curl.map(([x, y]): InkPoint => [
    x * size * 0.98,
    middle - (y + 0.02) * size * 0.98,
  ])
  const leaf = (foot: InkPoint, tip: InkPoint, broad: number, wash: number): InkStroke => ({
    points: petal(foot, tip, broad),
    half: 0.014,
    wash,
  })
  const fan = [0, 52, 104].flatMap((angle) => {
    const a = (angle * Math.PI) / 180
    const one = leaf(
      [0, 0.2],
      [Math.sin(a) * 0.4, 0.2 - Math.cos(a) * 0.4],
      0.34,
      0.5 - angle / 400,
    )
    return angle === 0 ? [one] : both(one)
  })
  return repeated([
    {
      points: [
        [-1.1, 0.93],
        [1.1, 0.93],
      ],
      half: 0.03,
    },
    { points: head(1), half: 0.034, wash: 0.5 },
    { points: head(0.84), half: 0.012, wash: 0.04 },
    ...both({ points: curl, half: 0.026 }),
    ...fan,
    { points: arc([0, 0.2], [0.07, 0.07], [0, 6.3], 14), half: 0.016, wash: 0.2 },
    // Between two heads a bud hangs by its thread.
    {
      points: [
        [1, 0.9],
        [1, 0.24],
      ],
      half: 0.02,
    },
    ...[-1, 1].map((side) => leaf([1, 0.3], [1 + side * 0.16, -0.02], 0.3, 0.6)),
    leaf([1, 0.3], [1, -0.3], 0.3, 0.5),
    { points: arc([1, -0.52], [0.06, 0.06], [0, 6.3], 14), half: 0.02, wash: 0.4 },
  ])
}

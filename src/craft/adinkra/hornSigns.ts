import type { Spot2 } from '../polygon.ts'
import {
  asIs,
  band,
  disc,
  leftRight,
  oval,
  smooth,
  spiral,
  turning,
  turns,
  underAll,
  upDown,
  type SignPart,
} from './strokes.ts'

/** A line bent in with a spiral at its end. */
const curled = (points: readonly Spot2[], curl: readonly Spot2[]): Spot2[] => [
  ...smooth([...points, curl[0] ?? [0, 0]]).slice(0, -1),
  ...curl,
]

/** How the oval leans, radians, and where its knobs sit along it. */
const lean = 1.3
const knobs = [-0.27, -0.09, 0.09, 0.27]

/** An oval band with knobs on both sides, a hook at either end. */
export const gyeNyame: readonly SignPart[] = [
  { loops: [oval([0, 0], 0.46, 0.2, lean), oval([0, 0], 0.33, 0.08, lean)] },
  ...knobs.flatMap((along) => {
    const out = 0.2 * Math.sqrt(1 - (along / 0.46) ** 2) + 0.05
    return underAll(disc(turning(lean)([along, -out]), 0.082), turns(2))
  }),
  ...underAll(
    band(
      smooth([
        [0.12, 0.38],
        [0.07, 0.6],
        [-0.15, 0.79],
        [-0.47, 0.74],
        [-0.72, 0.48],
        [-0.81, 0.14],
        [-0.72, -0.19],
        [-0.52, -0.23],
        [-0.45, -0.06],
      ]),
      (part) => 0.052 + 0.08 * Math.sin(Math.PI * Math.min(1, part * 0.8 + 0.2)),
    ),
    turns(2),
  ),
]

/** A heart whose sides curl in at the top; two curls at its foot. */
export const sankofa: readonly SignPart[] = [
  ...underAll(
    band(
      curled(
        [
          [0, -0.58],
          [0.36, -0.37],
          [0.68, -0.1],
        ],
        spiral([0.46, 0.36], [0.42, 0.1], -0.62, 1.32),
      ),
      0.075,
    ),
    [asIs, leftRight],
  ),
  ...underAll(
    band(
      curled(
        [
          [0, -0.58],
          [0.12, -0.78],
        ],
        spiral([0.36, -0.69], [0.2, 0.06], -2.1, 1.1),
      ),
      0.065,
    ),
    [asIs, leftRight],
  ),
]

/** Four horns: two heads that meet in the middle. */
export const dwennimmen: readonly SignPart[] = [
  ...underAll(
    band(
      [[0.115, 0], [0.115, 0.12], ...spiral([0.5, 0.52], [0.385, 0.1], Math.PI, -1.5)],
      (part) => 0.085 - 0.02 * part,
    ),
    [asIs, leftRight, upDown, turning(Math.PI)],
  ),
  {
    loops: [
      [
        [0.34, 0],
        [0, 0.17],
        [-0.34, 0],
        [0, -0.17],
      ],
    ],
  },
]

import type { StampName } from './names.ts'
import type { Spot2 } from './polygon.ts'

/** A motif about its middle, within a square of side 1: lines of one breadth, and what is filled. */
export type Stamp = {
  broad: number
  lines: readonly (readonly Spot2[])[]
  fills: readonly (readonly Spot2[])[]
}

const arc = ([x, y]: Spot2, radius: number, from: number, to: number, steps: number): Spot2[] =>
  Array.from({ length: steps + 1 }, (_, i): Spot2 => {
    const angle = from + ((to - from) * i) / steps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

const spiral: Spot2[] = Array.from({ length: 43 }, (_, i): Spot2 => {
  const [angle, radius] = [-0.6 + i * 0.21, 0.34 - i * 0.00675]
  return [-0.08 + radius * Math.cos(angle), 0.04 + radius * Math.sin(angle)]
})

const petals = Array.from({ length: 5 }, (_, i): Spot2[] => {
  const angle = Math.PI / 2 + (2 * Math.PI * i) / 5
  return arc([0.25 * Math.cos(angle), 0.25 * Math.sin(angle)], 0.165, 0, 2 * Math.PI, 28).slice(1)
})

/** Every motif but the plum has a left and a right, so that a mirror shows. */
export const stamps: Readonly<Record<StampName, Stamp>> = {
  cloud: {
    broad: 0.09,
    lines: [
      spiral,
      [
        [0.2, -0.16],
        [0.34, -0.22],
        [0.48, -0.2],
      ],
    ],
    fills: [],
  },
  plum: { broad: 0.05, lines: [], fills: petals },
  wave: {
    broad: 0.085,
    lines: [
      arc([-0.1, -0.28], 0.52, 0.15, Math.PI - 0.2, 12),
      arc([-0.02, -0.28], 0.33, 0.15, Math.PI - 0.3, 10),
      arc([0.06, -0.28], 0.15, 0.1, Math.PI - 0.4, 8),
    ],
    fills: [],
  },
  step: {
    broad: 0.1,
    lines: [
      [
        [-0.44, -0.36],
        [-0.44, -0.08],
        [-0.14, -0.08],
        [-0.14, 0.2],
        [0.16, 0.2],
        [0.16, 0.44],
        [0.42, 0.44],
        [0.42, -0.36],
        [0.1, -0.36],
      ],
    ],
    fills: [],
  },
}

import { block, lathe, tube, type Chart } from '#craft'
import type { Dyed } from '../dyedGeometry.ts'
import type { Explanation } from './rule.ts'

const cuboid = (
  [x, y, z]: readonly [number, number, number],
  [w, h, d]: readonly [number, number, number],
): Chart[] =>
  block(
    'thing',
    'cloth',
    [x - w / 2, y, z - d / 2],
    [
      [w, 0, 0],
      [0, h, 0],
      [0, 0, d],
    ],
    {
      bevel: 0.0015,
    },
  )

/** What stands for each explanation, about its own middle on the plinth's top: a jar, a letter, a box with a gift; metres. */
export const thingOf: Record<Explanation, readonly Dyed[]> = {
  trader: [
    [
      [
        lathe(
          'jar',
          'cloth',
          0,
          0,
          [
            [0.001, 0],
            [0.014, 0],
            [0.016, 0.002],
            [0.026, 0.022],
            [0.027, 0.034],
            [0.018, 0.047],
            [0.012, 0.051],
            [0.012, 0.056],
            [0.0155, 0.059],
            [0.0135, 0.06],
            [0.009, 0.055],
            [0.001, 0.053],
          ],
          28,
        ),
      ],
      '#6E5238',
    ],
    [
      [
        lathe(
          'band',
          'cloth',
          0,
          0,
          [
            [0.0205, 0.0455],
            [0.0215, 0.0435],
            [0.0205, 0.0415],
          ],
          28,
        ),
      ],
      '#C9A66B',
    ],
  ],
  envoy: [
    [
      [
        tube(
          'letter',
          'cloth',
          [
            { at: [-0.036, 0.0115, 0], radius: 0.0085 },
            { at: [-0.035, 0.0115, 0], radius: 0.0115 },
            { at: [0.035, 0.0115, 0], radius: 0.0115 },
            { at: [0.036, 0.0115, 0], radius: 0.0085 },
          ],
          24,
        ),
      ],
      '#E6D9BC',
    ],
    [
      [
        tube(
          'ribbon',
          'cloth',
          [
            { at: [-0.005, 0.0115, 0], radius: 0.011 },
            { at: [-0.004, 0.0115, 0], radius: 0.0124 },
            { at: [0.004, 0.0115, 0], radius: 0.0124 },
            { at: [0.005, 0.0115, 0], radius: 0.011 },
          ],
          24,
        ),
        ...cuboid([0, 0.021, 0], [0.013, 0.0036, 0.013]),
      ],
      '#A63A2B',
    ],
  ],
  gift: [
    [cuboid([0, 0, 0], [0.05, 0.026, 0.04]), '#7A2E24'],
    [cuboid([0, 0.0262, 0], [0.053, 0.011, 0.043]), '#8C3A2C'],
    [
      [
        ...cuboid([0, -0.0002, 0], [0.008, 0.0378, 0.0438]),
        ...cuboid([0, -0.0002, 0], [0.0538, 0.0378, 0.007]),
      ],
      '#D8B765',
    ],
  ],
}

/** The cloth on which all of it lies: without it the plinth's pale top outshines the bronze. */
export const cloth: Dyed = [cuboid([0, 0, 0.01], [0.35, 0.0022, 0.34]), '#2C3A40']

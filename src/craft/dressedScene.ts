import { seeded } from '#kit'
import type { Spot2 } from './polygon.ts'

const [window, sky, tree, robe, border] = [0, 1, 2, 3, 4] as const

/** How wide the scene is where it is 1 high. */
export const dressedWide = 1.24

/**
 * A shape of the scene, x to the right, y up: filled, its first corner seeing all others anticlockwise,
 * or a line so broad. Its colour is that of a part (by number) or its own, made darker or lighter.
 */
export type DressedShape = {
  colour: number | string
  shade: number
  broad?: number
  spots: readonly Spot2[]
}

const fill = (colour: number | string, spots: readonly Spot2[], shade = 1): DressedShape => ({
  colour,
  shade,
  spots,
})
const line = (
  colour: number | string,
  broad: number,
  spots: readonly Spot2[],
  shade = 1,
): DressedShape => ({ colour, shade, broad, spots })
const rect = (
  colour: number | string,
  [left, low, right, high]: readonly [number, number, number, number],
  shade = 1,
): DressedShape =>
  fill(
    colour,
    [
      [left, low],
      [right, low],
      [right, high],
      [left, high],
    ],
    shade,
  )
const round = (colour: number | string, [x, y]: Spot2, radius: number, shade: number) =>
  fill(
    colour,
    Array.from({ length: 14 }, (_, i): Spot2 => {
      const angle = (2 * Math.PI * i) / 14
      return [x + radius * Math.cos(angle), y + radius * 0.86 * Math.sin(angle)]
    }),
    shade,
  )

/** The window's opening: left, low, right, high. */
const opening = [0.08, 0.3, 0.74, 0.92] as const
const wood = '#5A4636'

/** A room with a window, a tree before it outside, and a robe on its stand. */
export function dressedScene(): DressedShape[] {
  return [
    rect('#E7E0D2', [0, 0, dressedWide, 1]),
    rect('#B5A78F', [0, 0, dressedWide, 0.13]),
    line('#8F826D', 0.008, [
      [0, 0.13],
      [dressedWide, 0.13],
    ]),
    rect(sky, opening),
    ...treeShapes(),
    ...windowShapes(),
    ...robeShapes(),
  ]
}

function treeShapes(): DressedShape[] {
  const branches: readonly (readonly [number, readonly Spot2[]])[] = [
    [
      0.03,
      [
        [0.3, 0.3],
        [0.33, 0.44],
        [0.315, 0.58],
        [0.345, 0.72],
      ],
    ],
    [
      0.02,
      [
        [0.325, 0.47],
        [0.42, 0.6],
        [0.55, 0.66],
      ],
    ],
    [
      0.018,
      [
        [0.316, 0.57],
        [0.24, 0.66],
        [0.19, 0.76],
      ],
    ],
    [
      0.014,
      [
        [0.34, 0.68],
        [0.43, 0.78],
        [0.5, 0.82],
      ],
    ],
  ]
  const crowns: readonly Spot2[] = [
    [0.36, 0.76],
    [0.5, 0.79],
    [0.57, 0.66],
    [0.21, 0.75],
    [0.3, 0.64],
    [0.44, 0.63],
  ]
  const random = seeded(24)
  const leaves = crowns.flatMap(([x, y]) =>
    Array.from({ length: 7 }, () => {
      const [angle, out] = [2 * Math.PI * random(), 0.075 * Math.sqrt(random())]
      const at: Spot2 = [x + out * 1.3 * Math.cos(angle), y + out * 0.8 * Math.sin(angle)]
      // What lies higher has more light.
      return { at, radius: 0.026 + 0.03 * random(), shade: 0.8 + 1.2 * (at[1] - 0.58) }
    }),
  )
  return [
    ...branches.map(([broad, spots]) => line(wood, broad, spots)),
    ...leaves
      .toSorted((a, b) => a.at[1] - b.at[1])
      .map(({ at, radius, shade }) => round(tree, at, radius, Math.min(1.12, shade))),
  ]
}

function windowShapes(): DressedShape[] {
  const [left, low, right, high] = opening
  const bar = (spots: readonly Spot2[], broad = 0.016) => line(window, broad, spots)
  const [in1, in2, up1, up2] = [left + 0.13, right - 0.13, low + 0.13, high - 0.13]
  return [
    bar([
      [in1, low],
      [in1, high],
    ]),
    bar([
      [in2, low],
      [in2, high],
    ]),
    bar([
      [left, up1],
      [right, up1],
    ]),
    bar([
      [left, up2],
      [right, up2],
    ]),
    // Steps in the corners of the middle field.
    ...[in1, in2].flatMap((x) =>
      [up1, up2].map((y) => {
        const [ox, oy] = [x === in1 ? 0.05 : -0.05, y === up1 ? 0.05 : -0.05]
        return bar(
          [
            [x + ox, y],
            [x + ox, y + oy],
            [x, y + oy],
          ],
          0.012,
        )
      }),
    ),
    rect(window, [left - 0.035, high, right + 0.035, high + 0.035]),
    rect(window, [left - 0.035, low, left, high]),
    rect(window, [right, low, right + 0.035, high]),
    rect(window, [left - 0.06, low - 0.045, right + 0.06, low], 0.86),
  ]
}

function robeShapes(): DressedShape[] {
  const x = 1.01
  const out = (dx: number, y: number): Spot2 => [x + dx, y]
  const fold = (dx: number, to: number, y = 0.5) =>
    line(robe, 0.007, [out(dx, y), out(to, 0.19)], 0.8)
  const post = (dx: number) => rect(wood, [x + dx - 0.008, 0.06, x + dx + 0.008, 0.9])
  return [
    fill(
      '#A09379',
      Array.from({ length: 20 }, (_, i): Spot2 => {
        const angle = (2 * Math.PI * i) / 20
        return out(0.21 * Math.cos(angle), 0.06 + 0.022 * Math.sin(angle))
      }),
    ),
    post(-0.2),
    post(0.2),
    rect(wood, [x - 0.23, 0.885, x + 0.23, 0.902]),
    fill(robe, [out(-0.1, 0.63), out(-0.1, 0.87), out(-0.225, 0.82), out(-0.225, 0.55)], 0.94),
    fill(robe, [out(0.1, 0.63), out(0.225, 0.55), out(0.225, 0.82), out(0.1, 0.87)], 0.9),
    fill(robe, [out(-0.16, 0.15), out(0.16, 0.15), out(0.11, 0.87), out(-0.11, 0.87)]),
    fold(-0.07, -0.1),
    fold(-0.02, -0.03),
    fold(0.05, 0.07),
    fold(0.085, 0.125, 0.44),
    line(robe, 0.006, [out(-0.1, 0.84), out(-0.105, 0.63)], 0.8),
    line(robe, 0.006, [out(0.1, 0.84), out(0.105, 0.63)], 0.8),
    rect(border, [x - 0.228, 0.548, x - 0.2, 0.822], 0.94),
    rect(border, [x + 0.2, 0.548, x + 0.228, 0.822], 0.9),
    fill(border, [out(-0.162, 0.15), out(0.162, 0.15), out(0.158, 0.185), out(-0.158, 0.185)]),
    rect(border, [x - 0.125, 0.51, x + 0.125, 0.55], 0.9),
    // The collar closes to the right, one band over the other.
    line(border, 0.034, [out(0.04, 0.875), out(0.012, 0.78), out(-0.012, 0.72)], 0.9),
    line(border, 0.034, [out(-0.04, 0.875), out(0.005, 0.75), out(0.075, 0.63), out(0.1, 0.55)]),
  ]
}

/** The part that a place of the scene belongs to; the nearest where it is none, nothing beside the scene. */
export function dressedPartAt([x, y]: Spot2): number | undefined {
  if (x < 0 || x > dressedWide || y < 0 || y > 1) return undefined
  const [left, low, right, high] = opening
  if (x > 0.78) {
    const dx = Math.abs(x - 1.01)
    const rims = y < 0.2 || (y > 0.5 && y < 0.56 && dx < 0.13) || (dx < 0.06 && y > 0.56)
    return rims || (dx > 0.19 && y > 0.54) ? border : robe
  }
  const within = x > left && x < right && y > low && y < high
  if (!within) return window
  const crown =
    Math.hypot((x - 0.39) / 1.5, y - 0.7) < 0.16 || (Math.abs(x - 0.32) < 0.03 && y < 0.6)
  return crown ? tree : sky
}

import { maskInSteps, sunInSteps, type Lattice, type Vector } from '#craft'

/** Texels of a window's sunlight: three or four millimetres each, far less than its edges are soft. */
export const texels = { width: 160, height: 240 } as const
/** Windows in a row of the picture that holds the sunlight of all. */
export const inRow = 4

/** Writes a window's sunlight into the picture of all, in steps: see `sunThrough`. */
export function* lay(
  light: Uint8Array,
  window: number,
  lattice: Lattice,
  sun: Vector,
  foot: number,
): Generator<undefined, void> {
  const { width, height } = texels
  const mask = yield* maskInSteps(lattice, width, height)
  const own = yield* sunInSteps(mask, sun, foot)
  const first = Math.floor(window / inRow) * height * inRow * width + (window % inRow) * width
  for (let row = 0; row < height; row += 1)
    light.set(own.subarray(row * width, (row + 1) * width), first + row * inRow * width)
}

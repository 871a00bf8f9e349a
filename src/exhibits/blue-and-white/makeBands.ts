import { bandNames, bandUnits, inkInSteps } from '#craft'

/** Texels along a side of a unit. */
export const side = 256

/** The units of all bands, two bytes a texel, one under the other; a stroke a step. */
export function* makeBands(): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const size = side * side * 2
  const field = new Uint8Array(size * bandNames.length)
  for (const [layer, name] of bandNames.entries())
    for (const stroke of bandUnits[name]()) {
      yield* inkInSteps(field.subarray(layer * size, (layer + 1) * size), side, stroke)
      yield
    }
  return field
}

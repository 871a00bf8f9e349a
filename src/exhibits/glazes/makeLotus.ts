import { inkInSteps, lotus } from '#craft'

/** Texels along a side. */
export const side = 256

/** The lotus, two bytes a texel; a stroke a step. */
export function* makeLotus(): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const field = new Uint8Array(side * side * 2)
  for (const stroke of lotus()) {
    yield* inkInSteps(field, side, stroke)
    yield
  }
  return field
}

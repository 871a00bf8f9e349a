import { block, type Chart, type Face, type Material } from '#craft'

type Span = readonly [from: number, to: number]

/** A block along the plan's axes. The grain runs along its longest side. Metres. */
export function beam(
  name: string,
  material: Material,
  x: Span,
  y: Span,
  z: Span,
  bevel = 0.01,
  without: readonly Face[] = [],
): Chart[] {
  const edges = [
    [x[1] - x[0], 0, 0],
    [0, y[1] - y[0], 0],
    [0, 0, z[1] - z[0]],
  ] as const
  const shift = Math.abs(x[0] * 5.7 + z[0] * 3.3 + y[0] * 9.1) % 13
  return block(name, material, [x[0], y[0], z[0]], edges, { bevel, without, shift })
}

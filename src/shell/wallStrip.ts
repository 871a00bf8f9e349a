import { block, times, type Chart, type Face, type Material } from '#craft'
import { on, type Wall } from './wall.ts'

type Span = readonly [from: number, to: number]

/** A block on or in the wall: spans along it, up it, and into it (negative: proud of its face). */
export function wallStrip(
  name: string,
  material: Material,
  wall: Wall,
  u: Span,
  v: Span,
  d: Span,
  bevel: number,
  without: readonly Face[] = ['-c'],
): Chart[] {
  const edges = [
    times(wall.along, u[1] - u[0]),
    [0, v[1] - v[0], 0],
    times(wall.inwards, d[1] - d[0]),
  ] as const
  return block(name, material, on(wall, u[0], v[0], d[1]), edges, {
    bevel,
    without,
    shift: Math.abs(u[0] * 7.3 + v[0] * 3.1) % 11,
  })
}

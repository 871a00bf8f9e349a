import { block, cross, plus, surfaceOf, times, tube, unit, type Knot, type Vector } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, type BufferGeometry } from 'three'
import { lens, lensAt, rail } from './lens.ts'

/** As brass mirrors light. */
const brass = [0.62, 0.43, 0.17] as const

/** The ring of the lens, its arm and the slide on the rail, its stop at the origin. */
export function lensGeometry(): BufferGeometry {
  const side = unit(cross([0, 1, 0], lens.way))
  const up = cross(lens.way, side)
  const on = (angle: number, radius: number): Vector =>
    plus(lensAt, plus(times(side, Math.cos(angle) * radius), times(up, Math.sin(angle) * radius)))
  const round = Array.from({ length: 65 }, (_, i): Knot => ({
    at: on((i * 2 * Math.PI) / 64, lens.radius + 0.004),
    radius: 0.0085,
  }))
  // From the rim that is nearest to the rail, low over the table.
  const from = on(-Math.PI / 2, lens.radius + 0.01)
  const slide: Vector = [0, rail.y, rail.z]
  const arm: Knot[] = [
    { at: from, radius: 0.009 },
    { at: plus(times(from, 0.75), times([slide[0], 0.05, slide[2]], 0.25)), radius: 0.0075 },
    { at: [slide[0], 0.05, slide[2] - 0.06], radius: 0.0075 },
    { at: [slide[0], 0.035, slide[2] - 0.015], radius: 0.0085 },
    { at: [slide[0], rail.y, slide[2]], radius: 0.0085 },
  ]
  const [w, h, d] = [0.09, 0.036, 0.036]
  const charts = [
    tube('lens/ring', 'brass', round, 12),
    tube('lens/arm', 'brass', arm, 12),
    ...block(
      'lens/slide',
      'brass',
      [slide[0] - w / 2, slide[1] - h / 2, slide[2] - d / 2],
      [
        [w, 0, 0],
        [0, h, 0],
        [0, 0, d],
      ],
      { bevel: 0.004 },
    ),
  ]
  const geometry = geometryOf(surfaceOf(charts))
  const count = geometry.getAttribute('position').count
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => brass[i % 3] ?? 0)
  return geometry.setAttribute('color', new BufferAttribute(colours, 3))
}

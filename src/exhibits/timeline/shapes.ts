import { lathe, surfaceOf, type OutlinePoint } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, type BufferGeometry } from 'three'
import { seats } from './measures.ts'

/** A thing turned from an outline, in one colour (linear). */
function turnedIn(outline: readonly OutlinePoint[], colour: readonly number[]): BufferGeometry {
  const geometry = geometryOf(surfaceOf([lathe('cushion', 'brass', 0, 0, outline, 32)]))
  const { count } = geometry.getAttribute('position')
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => colour[i % 3] ?? 0)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  return geometry
}

/** The cushion of the seat that is taken, its under side at the origin. */
export const cushionGeometry = (): BufferGeometry => {
  const radius = seats.wide / 2 - 0.015
  return turnedIn(
    [
      [radius * 0.9, 0],
      [radius, 0.02],
      [radius, 0.035],
      [radius * 0.9, 0.056],
      [radius * 0.5, 0.064],
      [0.001, 0.06],
    ],
    [0.028, 0.11, 0.21],
  )
}

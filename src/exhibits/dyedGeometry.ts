import { surfaceOf, type Chart } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, Color, type BufferGeometry, type ColorRepresentation } from 'three'

/** Some surfaces and their colour. */
export type Dyed = readonly [charts: readonly Chart[], colour: ColorRepresentation]

/** Things of several colours in one draw, and how many corners each has. The caller disposes of the geometry. */
export function dyedGeometry(parts: readonly Dyed[]): {
  geometry: BufferGeometry
  counts: readonly number[]
} {
  const geometry = geometryOf(surfaceOf(parts.flatMap(([charts]) => charts)))
  const counts = parts.map(([charts]) => surfaceOf([...charts]).positions.length / 3)
  const colours = parts.flatMap(([, colour], i) => {
    const { r, g, b } = new Color(colour)
    return Array.from({ length: counts[i] ?? 0 }, () => [r, g, b]).flat()
  })
  geometry.setAttribute('color', new BufferAttribute(Float32Array.from(colours), 3))
  return { geometry, counts }
}

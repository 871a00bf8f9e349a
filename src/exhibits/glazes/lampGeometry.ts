import { glazeTable, lathe, surfaceOf, type OutlinePoint } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, type BufferGeometry } from 'three'

const around = 32
type Colour = readonly [number, number, number]

/** The lamp on its rail, over x = 0 of the table: hood, neck, and a mouth that shines. */
export function lampGeometry(): BufferGeometry {
  const { y, z, radius, rail } = glazeTable.lamp
  const hood: readonly OutlinePoint[] = [
    [radius + 0.004, y - 0.004],
    [radius + 0.006, y - 0.004],
    [radius + 0.006, y - 0.004],
    [radius + 0.004, y + 0.012],
    [radius * 0.72, y + 0.05],
    [radius * 0.4, y + 0.066],
    [0.008, y + 0.07],
    [0.008, y + 0.07],
    [0.008, rail - 0.02],
    [0.016, rail - 0.02],
    [0.016, rail - 0.02],
    [0.016, rail + 0.02],
    [0.016, rail + 0.02],
    [0.0005, rail + 0.02],
  ]
  const mouth: readonly OutlinePoint[] = [
    [0.0005, y + 0.002],
    [radius, y + 0.002],
  ]
  // The same brass as the rail's, and light far brighter than the room.
  const parts: [readonly OutlinePoint[], Colour][] = [
    [hood, [0.62, 0.43, 0.17]],
    [mouth, [14, 13.2, 11.6]],
  ]
  const charts = parts.map(([outline], i) => lathe(`lamp/${i}`, 'brass', 0, z, outline, around))
  const geometry = geometryOf(surfaceOf(charts))
  // The lower rim catches light from within.
  const rim: Colour = [2.6, 2.1, 1.3]
  const colours = parts.flatMap(([outline, colour], part) =>
    outline.flatMap((_, row) =>
      Array.from({ length: around + 1 }, () => (part === 0 && row < 2 ? rim : colour)).flat(),
    ),
  )
  geometry.setAttribute('color', new BufferAttribute(Float32Array.from(colours), 3))
  return geometry
}

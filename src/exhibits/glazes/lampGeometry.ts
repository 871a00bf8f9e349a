import { glazeTable, lathe, surfaceOf, type OutlinePoint } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, type BufferGeometry } from 'three'

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
    [hood, [0.4, 0.26, 0.09]],
    [mouth, [14, 13.2, 11.6]],
  ]
  const charts = parts.map(([outline], i) => lathe(`lamp/${i}`, 'brass', 0, z, outline, 32))
  const geometry = geometryOf(surfaceOf(charts))
  const colours = parts.flatMap(([outline, colour]) =>
    Array.from({ length: outline.length * 33 }, () => colour).flat(),
  )
  geometry.setAttribute('color', new BufferAttribute(Float32Array.from(colours), 3))
  return geometry
}

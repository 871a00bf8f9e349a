import { thrownShape, type Spot2 } from '#craft'
import { lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { ribbons } from '../ribbons.ts'
import { vaseHigh } from './measures.ts'
import { shapeOf } from './rule.ts'

/** The outline of an old shape, pale, over what stands there. */
export function OldOutline({ shape, finish }: { shape: number; finish: HouseFinish }) {
  const outline = useMemo(() => ghostGeometry(shape), [shape])
  useEffect(() => () => outline.dispose(), [outline])
  const pale = finish.kept('pale line', () => lineMaterial({ ink: '#F6EFDF' }))
  return <mesh geometry={outline} material={pale} renderOrder={2} />
}

/**
 * The outline of an old shape, by its number, on both sides of the axis, in the plane that faces the
 * visitor.
 */
function ghostGeometry(shape: number): BufferGeometry {
  const line = (side: number) =>
    thrownShape(shapeOf({ shape })).map(([radius, at]): Spot2 => [
      side * radius * vaseHigh,
      at * vaseHigh,
    ])
  const { places, indices } = ribbons([line(1), line(-1)], 0.0035)
  const geometry = new BufferGeometry()
  const positions = Float32Array.from(places.flatMap(([x, y]) => [x, y, 0]))
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', geometry.getAttribute('position'))
  geometry.setIndex(indices)
  return geometry
}

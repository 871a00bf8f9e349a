import { thrownShape, type Spot2 } from '#craft'
import { lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { ribbons } from '../ribbons.ts'
import { vaseHigh } from './measures.ts'
import { shapeOf } from './rule.ts'

/** The figure of an old shape, a pale veil with a clear rim, behind the clay that stands in it. */
export function OldOutline({ shape, finish }: { shape: number; finish: HouseFinish }) {
  const outline = useMemo(() => ghostGeometry(shape), [shape])
  useEffect(() => () => outline.dispose(), [outline])
  const pale = finish.kept('pale line', () =>
    lineMaterial({ ink: '#F6EFDF', opacity: 0.26, over: false }),
  )
  return <mesh geometry={outline} material={pale} renderOrder={2} />
}

/** How often its rim is laid over itself: so often that it covers. */
const layers = 5

/** An old shape, by its number, filled and rimmed in the plane through its axis that faces the visitor. */
function ghostGeometry(shape: number): BufferGeometry {
  const outline = thrownShape(shapeOf({ shape }))
  const line = (side: number) =>
    outline.map(([radius, at]): Spot2 => [side * radius * vaseHigh, at * vaseHigh])
  const [left, right] = [line(-1), line(1)]
  const rim = ribbons([[...left, ...right.toReversed(), ...left.slice(0, 1)]], 0.0045)
  const first = 2 * outline.length
  const places = [...left, ...right, ...rim.places]
  const filled = outline.slice(1).flatMap((_, row) => {
    const [a, b] = [row, row + outline.length]
    return [a, b, a + 1, a + 1, b, b + 1]
  })
  const edge = rim.indices.map((index) => first + index)
  const indices = [...filled, ...Array.from({ length: layers }, () => edge).flat()]
  const geometry = new BufferGeometry()
  const positions = Float32Array.from(places.flatMap(([x, y]) => [x, y, 0]))
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', geometry.getAttribute('position'))
  geometry.setIndex(indices)
  return geometry
}

import { thrownShape } from '#craft'
import { geometryFrom, lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import type { BufferGeometry } from 'three'
import { vaseHigh } from './measures.ts'
import { shapeOf } from './rule.ts'

/** The figure of an old shape, a pale veil behind the clay that stands in it. */
export function OldOutline({ shape, finish }: { shape: number; finish: HouseFinish }) {
  const outline = useMemo(() => ghostGeometry(shape), [shape])
  useEffect(() => () => outline.dispose(), [outline])
  const pale = finish.kept('pale line', () =>
    lineMaterial({ ink: '#F6EFDF', opacity: 0.38, over: false }),
  )
  return <mesh geometry={outline} material={pale} renderOrder={2} />
}

/** An old shape, by its number, filled in the plane through its axis that faces the visitor. */
function ghostGeometry(shape: number): BufferGeometry {
  const outline = thrownShape(shapeOf({ shape }))
  const positions = outline.flatMap(([radius, at]) =>
    [-radius, at, 0, radius, at, 0].map((part) => part * vaseHigh),
  )
  const between = outline.slice(1).flatMap((_, row) => [0, 1, 2, 2, 1, 3].map((at) => 2 * row + at))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  return geometryFrom({ position: [positions, 3], normal: [positions, 3] }, between)
}

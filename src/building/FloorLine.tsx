import { lineMaterial } from '#finish'
import type { Point } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { floorRibbon } from './floorRibbon.ts'
import { useHall } from './hall.ts'

/** Breadth of the line, and how high it lies over the floor's own inlays, metres. */
const [broad, up] = [0.05, 0.004]

/** The way to the stop to which the docent leads, lit on the floor until one stands there. */
export function FloorLine() {
  const { visit, finish } = useHall()
  const invalidate = useThree((three) => three.invalidate)
  const [way, setWay] = useState<readonly Point[]>()
  useEffect(() => {
    let stop: string | undefined
    const follow = () => {
      const { activity, carried } = visit.store.getState()
      const led = carried && activity.doing === 'following'
      const next = led ? `${activity.tour} ${activity.stop}` : undefined
      if (next === stop) return
      stop = next
      setWay(led ? [{ ...visit.pose }, ...visit.way()] : undefined)
    }
    follow()
    return visit.store.subscribe(follow)
  }, [visit])
  const geometry = useMemo(() => {
    if (!way) return undefined
    const { positions, indices } = floorRibbon(way, broad, up)
    const made = new BufferGeometry()
    made.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
    made.setIndex(indices)
    // Three makes a second program of the veils for what has no normals.
    made.computeVertexNormals()
    return made
  }, [way])
  useEffect(() => {
    invalidate()
    return () => geometry?.dispose()
  }, [geometry, invalidate])
  const material = finish.kept('floor line', () => lineMaterial({ over: false }))
  return geometry && <mesh geometry={geometry} material={material} />
}

import { before } from '#kit'
import { createSight } from '#plan'
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { useHall } from './hall.ts'
import { Space } from './Space.tsx'
import { useNear } from './useNear.ts'

/** The rooms near the visitor, of which a frame draws only those that are seen through openings. */
export function Building() {
  const { plan, visit, gaze } = useHall()
  const near = useNear()
  const groups = useRef(new Map<string, Group>())
  const sight = useMemo(() => createSight(plan), [plan])

  useFrame(() => {
    const { x, z, heading } = visit.pose
    sight.look(x, z, heading, gaze.half)
    for (const [id, group] of groups.current) group.visible = sight.seen.has(id)
  }, before.building)

  return near.map((id) => (
    <group
      key={id}
      ref={(group) => {
        if (!group) return
        const standing = groups.current
        standing.set(id, group)
        return () => void standing.delete(id)
      }}
    >
      <Space id={id} />
    </group>
  ))
}

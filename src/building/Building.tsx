import { before } from '#kit'
import { createSight, type Hanging } from '#plan'
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { useHall } from './hall.ts'
import { FloorLine } from './FloorLine.tsx'
import { Space } from './Space.tsx'
import { Spoken } from './Spoken.tsx'
import { Standing } from './Standing.tsx'
import { useNear } from './useNear.ts'

/** The rooms near the visitor, of which a frame draws only those that are seen through openings. */
export function Building() {
  const { plan, visit, gaze, stands } = useHall()
  const { built, want } = useNear()
  const groups = useRef(new Map<string, Group>())
  const steps = useMemo(() => {
    const sight = createSight(plan)
    // Made once, because a frame makes nothing.
    const show = (group: Group, id: string) => {
      group.visible = sight.seen.has(id)
    }
    const stand = (group: Group, hanging: Hanging) => {
      group.visible = sight.hung.has(hanging)
    }
    const miss = (id: string) => {
      if (!groups.current.has(id)) want(id)
    }
    return { sight, show, stand, miss }
  }, [plan, want])

  useFrame(() => {
    const { x, z, heading } = visit.pose
    steps.sight.look(x, z, heading, gaze.half)
    groups.current.forEach(steps.show)
    stands.forEach(steps.stand)
    steps.sight.seen.forEach(steps.miss)
  }, before.building)

  return (
    <>
      {built.map((id) => (
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
      ))}
      <Standing />
      <Spoken />
      <FloorLine />
    </>
  )
}

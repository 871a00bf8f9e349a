import { before } from '#kit'
import { createSight, type Hanging } from '#plan'
import { useFrame } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Group } from 'three'
import { useHall } from './hall.ts'
import { Coming } from './Coming.tsx'
import { Space } from './Space.tsx'
import { Standing } from './Standing.tsx'
import { useNear } from './useNear.ts'

/** Comes with the first tour. */
const Led = lazy(() => import('./Led.tsx').then((door) => ({ default: door.Led })))

/** The rooms near the visitor, of which a frame draws only those that are seen through openings. */
export function Building() {
  const { plan, visit, gaze, stands } = useHall()
  const { built, want } = useNear()
  const led = useLed()
  const groups = useRef(new Map<string, Group>())
  const steps = useMemo(() => {
    const sight = createSight(plan)
    // Made once, because a frame makes nothing.
    const show = (group: Group, id: string) => {
      group.visible = sight.seen.has(id)
    }
    const hide = (group: Group) => {
      group.visible = false
    }
    // Several may stand in one group.
    const stand = (hanging: Hanging) => {
      const group = stands.get(hanging)
      if (group) group.visible = true
    }
    const miss = (id: string) => {
      if (!groups.current.has(id)) want(id)
    }
    return { sight, show, hide, stand, miss }
  }, [plan, stands, want])

  useFrame(() => {
    const { x, z, heading } = visit.pose
    steps.sight.look(x, z, heading, gaze.half)
    groups.current.forEach(steps.show)
    stands.forEach(steps.hide)
    steps.sight.hung.forEach(steps.stand)
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
      {led && (
        <Suspense fallback={<Coming />}>
          <Led />
        </Suspense>
      )}
    </>
  )
}

/** Whether a docent leads, or has led: what it shows fades after it. */
function useLed(): boolean {
  const { store } = useHall().visit
  const [led, setLed] = useState(false)
  useEffect(() => {
    const look = () => {
      if (store.getState().activity.doing === 'following') setLed(true)
    }
    look()
    return store.subscribe(look)
  }, [store])
  return led
}

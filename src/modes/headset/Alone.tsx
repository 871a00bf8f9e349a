import { useHall } from '#building'
import { before } from '#kit'
import type { Hanging } from '#plan'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Group, Object3D } from 'three'

type Props = {
  hanging: Hanging
  /** Whether the thing itself is shown. */
  shows: () => boolean
  children: ReactNode
}

/** Shows one thing of the hall and these children, and nothing else of the whole scene. */
export function Alone({ hanging, shows, children }: Props) {
  const { stands } = useHall()
  const own = useRef<Group>(null)
  const seen = useMemo(() => new Map<Object3D, boolean>(), [])
  useEffect(
    () => () => {
      for (const [part, was] of seen) part.visible = was
      seen.clear()
    },
    [seen],
  )
  const set = (part: Object3D, visible: boolean) => {
    if (!seen.has(part)) seen.set(part, part.visible)
    part.visible = visible
  }
  // After the building has said what is in sight, and what of it is spared.
  useFrame(({ scene }) => {
    const thing = stands.get(hanging)
    for (let part: Object3D | null = thing ?? null; part && part !== scene; part = part.parent) {
      for (const beside of part.parent?.children ?? [])
        if (beside !== part && beside !== own.current) set(beside, false)
      set(part, part === thing ? shows() : true)
    }
    if (!thing) for (const part of scene.children) if (part !== own.current) set(part, false)
  }, before.building + 2)
  return <group ref={own}>{children}</group>
}

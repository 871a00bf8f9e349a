import { useHall } from '#building'
import { matMaterial } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { useStore } from 'zustand'
import type { Thrown } from './Arc.tsx'
import { matGeometry } from './matGeometry.ts'
import { matSide, matsOf } from './mats.ts'

/** How high they lie over the floor, metres: under the ring. */
const up = 0.008

/** The mats of the room, seen while somebody aims to go somewhere. */
export function Mats({ thrown }: { thrown: Thrown }) {
  const { finish, plan, visit } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const shown = useRef<Mesh>(null)
  const geometry = useMemo(() => matGeometry(matsOf(plan, room)), [plan, room])
  useEffect(() => () => geometry.dispose(), [geometry])
  const light = finish.kept('view mat', () => matMaterial(matSide, matSide))
  // After the devices have said what they aim at.
  useFrame(() => {
    if (shown.current) shown.current.visible = thrown.aims()
  }, before.rig + 2)
  return (
    <mesh
      ref={shown}
      geometry={geometry}
      material={light}
      position-y={up}
      visible={false}
      renderOrder={3}
    />
  )
}

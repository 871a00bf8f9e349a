import { useHall } from '#building'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { useStore } from 'zustand'
import { handleGeometry, jointsGeometry, type Joints } from './heldGeometry.ts'

/** Devices that are shown at the same time. */
const most = 2

/** What the visitor holds, or their hands. In the space of the headset. */
export function Held() {
  const { finish, visit } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const handles = useRef<(Mesh | null)[]>([])
  const hands = useRef<(Mesh | null)[]>([])
  const handle = useMemo(() => handleGeometry(), [])
  const joints = useMemo<Joints[]>(() => Array.from({ length: most }, jointsGeometry), [])
  useEffect(
    () => () => {
      handle.dispose()
      joints.forEach(({ geometry }) => geometry.dispose())
    },
    [handle, joints],
  )
  useFrame(({ gl }, _, frame) => {
    const session = gl.xr.getSession()
    const space = gl.xr.getReferenceSpace()
    const awake = session?.visibilityState === 'visible'
    for (let i = 0; i < most; i += 1) {
      const source = awake ? session?.inputSources[i] : undefined
      const [held, hand] = [handles.current[i], hands.current[i]]
      const grip =
        source?.gripSpace && !source.hand && frame && space
          ? frame.getPose(source.gripSpace, space)
          : undefined
      if (held) held.visible = Boolean(grip)
      if (held && grip) {
        const { position, orientation } = grip.transform
        held.position.set(position.x, position.y, position.z)
        held.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w)
      }
      const tracked = source?.hand && frame && space && joints[i]?.follow(frame, source.hand, space)
      if (hand) hand.visible = Boolean(tracked)
    }
  }, before.rig + 1)
  const material = finish.lit(room, { gloss: 0.5 })
  return joints.map(({ geometry }, i) => (
    <group key={i}>
      <mesh
        ref={(mesh) => {
          handles.current[i] = mesh
        }}
        geometry={handle}
        material={material}
        visible={false}
      />
      <mesh
        ref={(mesh) => {
          hands.current[i] = mesh
        }}
        geometry={geometry}
        material={material}
        visible={false}
        frustumCulled={false}
      />
    </group>
  ))
}

import { useHall } from '#building'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { useStore } from 'zustand'
import { handlesGeometry, jointsGeometry, type Joints } from './heldGeometry.ts'

/** Devices that are shown at the same time. */
const most = 2

/** What the visitor holds, or their hands. In the space of the headset. */
export function Held() {
  const { finish, visit } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const held = useRef<Mesh>(null)
  const hands = useRef<(Mesh | null)[]>([])
  const handles = useMemo(() => handlesGeometry(most), [])
  const joints = useMemo<Joints[]>(() => Array.from({ length: most }, jointsGeometry), [])
  useEffect(
    () => () => {
      handles.geometry.dispose()
      joints.forEach(({ geometry }) => geometry.dispose())
    },
    [handles, joints],
  )
  useFrame(({ gl }, _, frame) => {
    const session = gl.xr.getSession()
    const space = gl.xr.getReferenceSpace()
    const awake = session?.visibilityState === 'visible'
    let holds = false
    for (let i = 0; i < most; i += 1) {
      const source = awake ? session?.inputSources[i] : undefined
      const grip =
        source?.gripSpace && !source.hand && frame && space
          ? frame.getPose(source.gripSpace, space)
          : undefined
      if (grip) handles.place(i, grip.transform.position, grip.transform.orientation)
      else handles.hide(i)
      holds ||= Boolean(grip)
      const tracked = source?.hand && frame && space && joints[i]?.follow(frame, source.hand, space)
      const hand = hands.current[i]
      if (hand) hand.visible = Boolean(tracked)
    }
    if (held.current) held.current.visible = holds
  }, before.rig + 1)
  const material = finish.lit(room, { gloss: 0.5 })
  return (
    <>
      <mesh
        ref={held}
        geometry={handles.geometry}
        material={material}
        visible={false}
        frustumCulled={false}
      />
      {joints.map(({ geometry }, i) => (
        <mesh
          key={i}
          ref={(mesh) => {
            hands.current[i] = mesh
          }}
          geometry={geometry}
          material={material}
          visible={false}
          frustumCulled={false}
        />
      ))}
    </>
  )
}

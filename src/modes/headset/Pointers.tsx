import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import type { Thrown } from './Arc.tsx'
import { newDevice, readDevice } from './device.ts'
import type { Drawn, Hands } from './hands.ts'
import { pointerRays } from './pointerGeometry.ts'
import type { Wearing } from './wearing.ts'

/** Devices that are shown at the same time. */
const most = 2

type Props = { wearing: Wearing; hands: Hands; thrown: Thrown }

/** The rays of what points. It stands in the space of the headset; `thrown` shows where somebody aims to go. */
export function Pointers({ wearing, hands, thrown }: Props) {
  const { finish } = useHall()
  const shown = useRef<Mesh>(null)
  const rays = useMemo(() => pointerRays(most), [])
  useEffect(() => () => rays.geometry.dispose(), [rays])
  const gold = finish.kept('floor line', () => lineMaterial({ over: false }))
  const devices = useMemo(() => Array.from({ length: most }, newDevice), [])
  const drawn = useMemo<Drawn[]>(() => [], [])

  useFrame(({ gl }, delta, frame) => {
    const session = gl.xr.getSession()
    const space = gl.xr.getReferenceSpace()
    if (!session || !space || !frame) return
    const awake = session.visibilityState === 'visible'
    const { worn, lift } = wearing
    devices.forEach((device, i) =>
      readDevice(device, session.inputSources[i], frame, space, worn.rig, lift.now),
    )
    hands.frame(devices, delta, awake, drawn)
    const arc = drawn.find(({ as }) => as === 'arc')
    if (arc?.as === 'arc') thrown.show(arc.way, arc.at)
    else thrown.drop(awake)
    let pointed = false
    devices.forEach((_, i) => {
      const source = session.inputSources[i]
      const seen = drawn[i]
      const aimed = seen?.as === 'ray' ? seen.aimed : undefined
      if (!arc) thrown.mark(i, aimed?.on === 'floor' ? aimed.at : undefined)
      const pose =
        seen?.as === 'ray' && source && source.targetRayMode !== 'gaze'
          ? frame.getPose(source.targetRaySpace, space)
          : undefined
      if (!pose) return rays.hide(i)
      const { position, orientation } = pose.transform
      rays.point(i, position, orientation, aimed?.distance)
      pointed = true
    })
    // Whoever throws an arc points at nothing else meanwhile.
    if (shown.current) shown.current.visible = pointed && !arc
  }, before.rig + 1)

  return (
    <mesh
      ref={shown}
      geometry={rays.geometry}
      material={gold}
      visible={false}
      frustumCulled={false}
      renderOrder={5}
    />
  )
}

import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import type { Thrown } from './Arc.tsx'
import { newDevice, readDevice } from './device.ts'
import type { Drawn, Hands } from './hands.ts'
import { pointerGeometry } from './pointerGeometry.ts'
import type { Wearing } from './wearing.ts'

/** Devices that are shown at the same time. */
const most = 2
/** How far a ray is drawn that meets nothing, metres. */
const faint = 4

type Props = { wearing: Wearing; hands: Hands; thrown: Thrown }

/** The rays of what points. It stands in the space of the headset; `thrown` shows where somebody aims to go. */
export function Pointers({ wearing, hands, thrown }: Props) {
  const { finish } = useHall()
  const rays = useRef<(Group | null)[]>([])
  const { ray, dot } = useMemo(() => pointerGeometry(), [])
  useEffect(
    () => () => {
      ray.dispose()
      dot.dispose()
    },
    [ray, dot],
  )
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
    rays.current.forEach((group, i) => {
      const source = session.inputSources[i]
      const seen = drawn[i]
      const aimed = seen?.as === 'ray' ? seen.aimed : undefined
      if (!arc) thrown.mark(i, aimed?.on === 'floor' ? aimed.at : undefined)
      const pose =
        seen?.as === 'ray' && source && source.targetRayMode !== 'gaze'
          ? frame.getPose(source.targetRaySpace, space)
          : undefined
      if (!group) return
      group.visible = Boolean(pose)
      if (!pose) return
      const { position, orientation } = pose.transform
      group.position.set(position.x, position.y, position.z)
      group.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w)
      setLength(group, aimed?.distance)
    })
  }, before.rig + 1)

  return Array.from({ length: most }, (_, i) => (
    <group
      key={i}
      ref={(group) => {
        rays.current[i] = group
      }}
      visible={false}
    >
      <mesh geometry={ray} material={gold} frustumCulled={false} renderOrder={5} />
      <mesh geometry={dot} material={gold} frustumCulled={false} renderOrder={5} />
    </group>
  ))
}

/** As long as to what it meets, with a dot there. */
function setLength({ children: [ray, dot] }: Group, distance: number | undefined): void {
  ray?.scale.set(1, 1, distance ?? faint)
  dot?.position.set(0, 0, -(distance ?? faint))
  if (dot) dot.visible = distance !== undefined
  // As large to the eye near and far.
  dot?.scale.setScalar(Math.max(0.4, distance ?? faint))
}

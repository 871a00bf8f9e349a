import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { createGazing } from './gazing.ts'
import type { Hands } from './hands.ts'
import { dialGeometry, dotGeometry } from './pointerGeometry.ts'
import { rayOf } from './rig.ts'
import type { Wearing } from './wearing.ts'

/** Where the eyes rest, and the ring about it that closes until what is there is pressed. In the space of the headset. */
export function Gaze({ wearing, hands }: { wearing: Wearing; hands: Hands }) {
  const { finish } = useHall()
  const group = useRef<Group>(null)
  const { dot, dial, gazing, ray } = useMemo(
    () => ({
      dot: dotGeometry(),
      dial: dialGeometry(),
      gazing: createGazing(wearing),
      ray: { x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 0 },
    }),
    [wearing],
  )
  useEffect(
    () => () => {
      dot.dispose()
      dial.geometry.dispose()
    },
    [dot, dial],
  )
  const gold = finish.kept('gaze', () => lineMaterial())

  useFrame(({ gl }, delta, frame) => {
    const space = gl.xr.getReferenceSpace()
    const seen = space && frame?.getViewerPose(space)
    if (!group.current || !seen) return
    const awake = gl.xr.getSession()?.visibilityState === 'visible'
    const { position, orientation } = seen.transform
    const { worn, lift } = wearing
    rayOf(worn.rig, position, orientation, lift.now, ray)
    const gazed = awake ? gazing.pass(ray, delta, hands.present()) : undefined
    group.current.visible = gazed !== undefined
    if (!gazed) return
    const { x, y, z, w } = orientation
    group.current.position.set(position.x, position.y, position.z)
    group.current.quaternion.set(x, y, z, w)
    for (const part of group.current.children) {
      part.position.set(0, 0, -gazed.distance)
      part.scale.setScalar(gazed.distance)
    }
    dial.show(gazed.far)
  }, before.rig + 2)

  return (
    <group ref={group} visible={false}>
      <mesh geometry={dot} material={gold} frustumCulled={false} renderOrder={21} />
      <mesh
        geometry={dial.geometry}
        material={gold}
        rotation-x={Math.PI / 2}
        frustumCulled={false}
        renderOrder={21}
      />
    </group>
  )
}

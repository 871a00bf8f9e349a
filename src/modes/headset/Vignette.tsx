import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before, damp } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import type { Hands } from './hands.ts'
import { ringGeometry } from './ringGeometry.ts'

/** Metres before the eyes, and the angle that the rings reach out to, degrees. */
const [away, outermost] = [0.28, 76]
/** From how far off the middle of the look each ring is, degrees, and how dark at its darkest. */
const rings = [
  { from: 24, dark: 0.4 },
  { from: 28, dark: 0.55 },
  { from: 33, dark: 0.9 },
] as const
/** Seconds in which they come and go, about. */
const soft = 0.12

const spread = (angle: number): number => away * Math.tan((angle * Math.PI) / 180)

/** What darkens the rim of the look while a stick carries the visitor. In the space of the headset. */
export function Vignette({ hands }: { hands: Hands }) {
  const { finish } = useHall()
  const group = useRef<Group>(null)
  const strength = useRef(0)
  const made = useMemo(
    () =>
      rings.map(({ from, dark }) => ({
        from,
        dark,
        geometry: ringGeometry(spread(from), spread(outermost)),
        material: finish.kept(`vignette ${from}`, () =>
          lineMaterial({ ink: '#14110F', opacity: 0 }),
        ),
      })),
    [finish],
  )
  useEffect(() => () => made.forEach(({ geometry }) => geometry.dispose()), [made])
  useFrame(({ gl }, delta, frame) => {
    const space = gl.xr.getReferenceSpace()
    const seen = space && frame?.getViewerPose(space)
    if (!group.current || !seen) return
    strength.current = damp(strength.current, hands.gliding(), 1 / soft, delta)
    group.current.visible = strength.current > 0.02
    const { position, orientation } = seen.transform
    group.current.position.set(position.x, position.y, position.z)
    group.current.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w)
    for (const { material, dark } of made) {
      const { uCover } = material.uniforms
      if (uCover) uCover.value = dark * strength.current
    }
  }, before.rig + 2)
  return (
    <group ref={group} visible={false}>
      {made.map(({ from, geometry, material }) => (
        <mesh
          key={from}
          geometry={geometry}
          material={material}
          position-z={-away}
          rotation-x={Math.PI / 2}
          frustumCulled={false}
          renderOrder={19}
        />
      ))}
    </group>
  )
}

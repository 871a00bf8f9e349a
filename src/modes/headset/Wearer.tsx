import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before, radians } from '#kit'
import type { Pose } from '#visit'
import { XROrigin } from '@react-three/xr'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { SphereGeometry, type Group, type Mesh, type ShaderMaterial } from 'three'
import { halfSeen, type Lens } from './halfSeen.ts'
import { headOf } from './rig.ts'
import type { Wearing } from './wearing.ts'

/** Metres round the eyes at which the lid lies. */
const lidAway = 0.3

/**
 * The visitor's own body in a session: the head walks the visit, and the tracked space, with what
 * the hands hold, lies where the visit says. What is in it stands in the space of the headset.
 */
export function Wearer({ wearing, children }: { wearing: Wearing; children: ReactNode }) {
  const { finish, gaze } = useHall()
  const { worn, blink, lift } = wearing
  const origin = useRef<Group>(null)
  const lid = useRef<Mesh>(null)
  const head = useMemo<Pose>(() => ({ x: 0, y: 0, z: 0, heading: 0, pitch: 0 }), [])
  const lens = useMemo<Lens>(() => ({ left: 0, right: 0, down: 0, up: 0 }), [])
  const ball = useMemo(() => new SphereGeometry(lidAway, 12, 8), [])
  useEffect(() => () => ball.dispose(), [ball])
  const dark = finish.kept('lid', () => lineMaterial({ ink: '#14110F', opacity: 0 }))

  useFrame(({ gl }, delta, frame) => {
    const space = gl.xr.getReferenceSpace()
    const seen = space && frame?.getViewerPose(space)
    // Where the tracking is lost, everything stays as it was.
    if (!seen || !origin.current || !lid.current) return
    const { position, orientation } = seen.transform
    headOf(position, orientation, head)
    head.y += lift.now
    if (worn.follow(head)) blink.open()
    const { rig } = worn
    origin.current.position.set(rig.x, lift.now, rig.z)
    origin.current.rotation.y = -radians(rig.turn)

    const darkness = blink.pass(delta)
    lid.current.visible = darkness > 0
    lid.current.position.set(position.x, position.y, position.z)
    setOpacity(dark, darkness)

    lensOf(seen.views, lens)
    const { x, y, z, w } = orientation
    const roll = Math.asin(Math.min(1, Math.max(-1, 2 * (x * y + w * z))))
    gaze.half = halfSeen(lens, radians(head.pitch), roll)
  }, before.rig)

  return (
    <XROrigin ref={origin}>
      <mesh
        ref={lid}
        geometry={ball}
        material={dark}
        visible={false}
        frustumCulled={false}
        renderOrder={20}
      />
      {children}
    </XROrigin>
  )
}

function setOpacity({ uniforms }: ShaderMaterial, opacity: number): void {
  if (uniforms['uOpacity']) uniforms['uOpacity'].value = opacity
}

/** The widest of what the eyes see, as tangents. Written into `into`. */
function lensOf(views: readonly XRView[], into: Lens): void {
  into.left = into.right = into.up = into.down = 0
  for (const { projectionMatrix: m } of views) {
    const [across, above] = [m[0] ?? 1, m[5] ?? 1]
    into.left = Math.max(into.left, (1 - (m[8] ?? 0)) / across)
    into.right = Math.max(into.right, (1 + (m[8] ?? 0)) / across)
    into.up = Math.max(into.up, (1 + (m[9] ?? 0)) / above)
    into.down = Math.max(into.down, (1 - (m[9] ?? 0)) / above)
  }
}

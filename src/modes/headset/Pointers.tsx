import { useHall } from '#building'
import { lineMaterial } from '#finish'
import { before } from '#kit'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { arcOf } from './arc.ts'
import { tick } from './pointing.ts'
import { pointerGeometry } from './pointerGeometry.ts'
import { rayOf } from './rig.ts'
import { createStick } from './stick.ts'
import type { Aimed, Wearing } from './wearing.ts'
import type { Thrown } from './Arc.tsx'

/** Devices that are shown at the same time. */
const most = 2
/** How far a ray is drawn that meets nothing, metres. */
const faint = 4
/** Degrees of a snap turn. */
const snap = 30

/** What is known of a device from frame to frame. */
type Pointing = { source: XRInputSource | undefined; over: unknown; button: boolean }

/**
 * The rays of what points, and what their sticks and buttons ask for. It stands in the space of the
 * headset. `thrown` is told where somebody aims to go.
 */
export function Pointers({ wearing, thrown }: { wearing: Wearing; thrown: Thrown }) {
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
  const seats = useMemo(() => Array.from({ length: most }, newPointing), [])
  const sticks = useMemo(() => new WeakMap<XRInputSource, ReturnType<typeof createStick>>(), [])
  const count = useRef(0)

  useFrame(({ gl }, _, frame) => {
    const session = gl.xr.getSession()
    const space = gl.xr.getReferenceSpace()
    const awake = session?.visibilityState === 'visible'
    count.current += 1
    let aiming = false
    seats.forEach((seat, i) => {
      const drawn = rays.current[i]
      if (!drawn) return
      const source = awake ? session?.inputSources[i] : undefined
      if (source !== seat.source) {
        // Nothing that a device held goes on without it.
        if (seat.source) sticks.get(seat.source)?.drop()
        Object.assign(seat, { source, over: undefined, button: true })
      }
      const pose =
        source && space && frame ? frame.getPose(source.targetRaySpace, space) : undefined
      drawn.visible = pose !== undefined && pose !== null && source?.targetRayMode !== 'gaze'
      if (!source || !pose) return thrown.mark(i, undefined)
      const { position, orientation } = pose.transform
      drawn.position.set(position.x, position.y, position.z)
      drawn.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w)
      const { worn, lift } = wearing
      const asks = readStick(source)
      if (asks.does === 'turn') worn.turn(asks.by * snap)
      if (asks.does === 'aim' || asks.does === 'go') {
        const way = arcOf(rayOf(worn.rig, position, orientation, lift.now))
        const landing = wearing.landing.land(way)
        if (asks.does === 'aim') {
          aiming = true
          drawn.visible = false
          return thrown.show(landing.way, landing.at)
        }
        if (landing.at) wearing.goTo(landing.at)
      }
      readButton(seat, source)
      // Looking what lies there takes longer than a frame should: hands take turns.
      if ((count.current + i) % 3 !== 0) return
      const aimed = wearing.aim(rayOf(worn.rig, position, orientation, lift.now))
      feel(seat, source, aimed)
      setLength(drawn, aimed?.distance)
      if (!aiming) thrown.mark(i, aimed?.on === 'floor' ? aimed.at : undefined)
    })
    if (!aiming) thrown.drop(awake)
  }, before.rig + 1)

  const readStick = (source: XRInputSource) => {
    const axes = source.gamepad?.axes ?? []
    let stick = sticks.get(source)
    if (!stick) sticks.set(source, (stick = createStick()))
    // A stick's axes come third; a touch pad's first.
    const first = axes.length > 2 ? 2 : 0
    return stick.read(axes[first] ?? 0, axes[first + 1] ?? 0)
  }
  /** A or X, B or Y: away with every board, or the menu. */
  const readButton = (seat: Pointing, { gamepad }: XRInputSource) => {
    const pressed = [4, 5].some((button) => gamepad?.buttons[button]?.pressed)
    if (pressed && !seat.button) wearing.dismissOrMenu()
    seat.button = pressed
  }

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

const newPointing = (): Pointing => ({ source: undefined, over: undefined, button: true })

/** A hand feels when it comes over a key. */
function feel(seat: Pointing, source: XRInputSource, aimed: Aimed | undefined): void {
  const over = aimed?.on === 'key' ? aimed.region : undefined
  if (over !== seat.over && over) tick(source)
  seat.over = over
}

/** As long as to what it meets, with a dot there. */
function setLength({ children: [ray, dot] }: Group, distance: number | undefined): void {
  ray?.scale.set(1, 1, distance ?? faint)
  dot?.position.set(0, 0, -(distance ?? faint))
  if (dot) dot.visible = distance !== undefined
  // As large to the eye near and far.
  dot?.scale.setScalar(Math.max(0.4, distance ?? faint))
}

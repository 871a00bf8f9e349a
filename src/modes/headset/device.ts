import type { Device } from './hands.ts'
import { placeOf, rayOf, spinOf, type Rig } from './rig.ts'
import { noSpin } from './spin.ts'

/** A device of which nothing is known yet. */
export const newDevice = (): Device => ({
  id: undefined,
  held: 'none',
  isHand: false,
  tracked: false,
  posture: {
    ray: { x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: -1 },
    at: { x: 0, y: 0, z: 0 },
    spin: noSpin(),
  },
  tip: { x: 0, y: 0, z: 0 },
  x: 0,
  y: 0,
  button: false,
})

/** Buttons by the standard's layout: A or X, B or Y. */
const menuButtons = [4, 5]

/** Reads what a session tells of a device into what the hall knows of it. */
export function readDevice(
  device: Device,
  source: XRInputSource | undefined,
  frame: XRFrame,
  space: XRReferenceSpace,
  rig: Rig,
  lift: number,
): Device {
  device.id = source
  const pose = source && frame.getPose(source.targetRaySpace, space)
  device.tracked = Boolean(pose)
  if (!source || !pose) return device
  const { gamepad, hand, handedness } = source
  device.held = handedness
  device.isHand = Boolean(hand)
  const { posture, tip } = device
  const { position, orientation } = pose.transform
  rayOf(rig, position, orientation, lift, posture.ray)
  const joint = hand?.get('index-finger-tip')
  const finger = joint && frame.getJointPose?.(joint, space)
  const grip = source.gripSpace && frame.getPose(source.gripSpace, space)
  const { transform } = grip ?? pose
  spinOf(rig, transform.orientation, posture.spin)
  // A controller's tip is its nose, a hand's the finger that points; a hand holds with its fingers.
  placeOf(rig, finger ? finger.transform.position : position, lift, tip)
  placeOf(rig, finger ? finger.transform.position : transform.position, lift, posture.at)
  // A stick's axes come third; a touch pad's first.
  const first = (gamepad?.axes.length ?? 0) > 2 ? 2 : 0
  device.x = gamepad?.axes[first] ?? 0
  device.y = gamepad?.axes[first + 1] ?? 0
  device.button = menuButtons.some((button) => gamepad?.buttons[button]?.pressed)
  return device
}

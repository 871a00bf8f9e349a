import { rayOf, type Rig } from './rig.ts'
import type { Ray } from '#plan'
import type { Wearing } from './wearing.ts'

/** Milliseconds and strength of the tick that a hand feels. */
const [tickLong, tickStrong] = [20, 0.4]

/** The ray of a device that points, on the plan; nothing while it is not tracked. */
function rayFrom(
  frame: XRFrame,
  source: XRInputSource,
  space: XRReferenceSpace,
  rig: Rig,
  lift: number,
): Ray | undefined {
  const pose = frame.getPose(source.targetRaySpace, space)
  if (!pose) return undefined
  return rayOf(rig, pose.transform.position, pose.transform.orientation, lift)
}

/** A tick in the hand, where the device can. */
export function tick({ gamepad }: XRInputSource): void {
  const actuator = gamepad?.hapticActuators?.[0]
  // Whoever refuses it has none.
  actuator?.pulse(tickStrong, tickLong)?.catch(() => undefined)
}

/** Lets presses of this session's controllers, hands and other pointers act. Gives its undo. */
export function bindPresses(
  session: XRSession,
  spaceOf: () => XRReferenceSpace | null,
  wearing: Wearing,
): () => void {
  const press = ({ frame, inputSource }: XRInputSourceEvent) => {
    const space = spaceOf()
    if (!space || session.visibilityState !== 'visible') return
    const ray = rayFrom(frame, inputSource, space, wearing.worn.rig, wearing.lift.now)
    if (ray && wearing.press(ray)) tick(inputSource)
  }
  session.addEventListener('select', press)
  return () => session.removeEventListener('select', press)
}

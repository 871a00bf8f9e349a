import { newDevice, readDevice } from './device.ts'
import type { Hands } from './hands.ts'
import type { Wearing } from './wearing.ts'

/** Milliseconds and strength of the tick that a hand feels. */
const [tickLong, tickStrong] = [20, 0.4]

/** A tick in the hand, where the device can. */
export function tick({ gamepad }: XRInputSource): void {
  const actuator = gamepad?.hapticActuators?.[0]
  // Whoever refuses it has none.
  actuator?.pulse(tickStrong, tickLong)?.catch(() => undefined)
}

/** Lets presses and grasps of this session's controllers, hands and other pointers act. Gives its undo. */
export function bindPresses(
  session: XRSession,
  spaceOf: () => XRReferenceSpace | null,
  { worn, lift }: Wearing,
  hands: Hands,
): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const device = newDevice()
  const on = (name: 'selectstart' | 'select' | 'squeezestart', does: () => void) => {
    const hear = ({ frame, inputSource }: XRInputSourceEvent) => {
      const space = spaceOf()
      if (!space || session.visibilityState !== 'visible') return
      readDevice(device, inputSource, frame, space, worn.rig, lift.now)
      if (device.tracked) does()
    }
    session.addEventListener(name, hear, { signal })
  }
  on('selectstart', () => hands.begin(device, 'pull'))
  on('select', () => hands.press(device))
  on('squeezestart', () => hands.begin(device, 'grasp'))
  const end = ({ inputSource }: XRInputSourceEvent) => hands.end(inputSource)
  session.addEventListener('selectend', end, { signal })
  session.addEventListener('squeezeend', end, { signal })
  return () => ending.abort()
}

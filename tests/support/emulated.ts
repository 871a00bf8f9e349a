import type { Page } from 'playwright'
import { resolve } from 'node:path'
import type { XRDevice } from 'iwer'
import { inspect } from './hall.ts'

declare global {
  // The emulated headset, put there before the page's own scripts.
  var headset: XRDevice
}

/** Gives the page an emulated headset, as a browser would that has one. It is none of the hall's. */
export async function emulated(page: Page): Promise<void> {
  await page.addInitScript({ path: resolve('node_modules/iwer/build/iwer.min.js') })
  await page.addInitScript(() => {
    // The script above leaves it there.
    const { XRDevice: Device, metaQuest3 } = Reflect.get(globalThis, 'IWER')
    const device = new Device(metaQuest3, { stereoEnabled: false })
    device.ipd = 0
    device.installRuntime({ forceInstall: true })
    Object.assign(globalThis, { headset: device })
  })
}

/** Waits until the hall is worn, or is not any more. */
export const worn = (page: Page, is: boolean): Promise<unknown> =>
  page.waitForFunction((yes) => (hall.inspect().mode === 'headset') === yes, is)

/** Lets the session draw so many frames; a machine without a graphics card draws few a second. Ends with the session. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const session = headset.activeSession
        // A press may end the session, and with it the frames.
        session?.addEventListener('end', () => done())
        const next = (still: number) =>
          still === 0 || !session ? done() : session.requestAnimationFrame(() => next(still - 1))
        next(left)
      }),
    count,
  )

type Place = { x: number; y: number; z: number }

/** Turns the emulated head so that it looks at a place of the plan, metres. */
export async function lookAt(page: Page, place: Place): Promise<void> {
  await page.evaluate(() => headset.quaternion.set(0, 0, 0, 1))
  await frames(page, 1)
  const { pose } = await inspect(page)
  await page.evaluate(
    ([at, eyes]) => {
      const turn = (eyes.heading * Math.PI) / 180
      const [dx, dz] = [at.x - eyes.x, at.z - eyes.z]
      const right = dx * Math.cos(turn) + dz * Math.sin(turn)
      const back = dz * Math.cos(turn) - dx * Math.sin(turn)
      const yaw = Math.atan2(-right, -back) / 2
      const pitch = Math.atan2(at.y - eyes.y, Math.hypot(right, back)) / 2
      headset.quaternion.set(
        Math.cos(yaw) * Math.sin(pitch),
        Math.sin(yaw) * Math.cos(pitch),
        -Math.sin(yaw) * Math.sin(pitch),
        Math.cos(yaw) * Math.cos(pitch),
      )
    },
    [place, pose] as const,
  )
}

/** Puts the tip of the right hand's index finger at a place of the plan, metres. */
async function fingerTo(page: Page, place: Place): Promise<void> {
  const { pose } = await inspect(page)
  await page.evaluate(
    ([at, eyes]) =>
      new Promise<void>((done, fail) => {
        // As the hall sees it, by the standard's own types.
        const device: object = headset
        const session: XRSession | undefined = Reflect.get(device, 'activeSession')
        if (!session) return done()
        void session.requestReferenceSpace('local-floor').then((space) => {
          session.requestAnimationFrame((_, frame) => {
            const sources = [...session.inputSources]
            const source = sources.find(({ handedness }) => handedness === 'right')
            const joint = source?.hand?.get('index-finger-tip')
            const tip = joint && frame.getJointPose?.(joint, space)?.transform.position
            const hand = headset.hands['right']
            if (!tip || !hand) return fail(new Error('no hand'))
            const turn = (eyes.heading * Math.PI) / 180
            const { position } = headset
            const [dx, dz] = [at.x - eyes.x, at.z - eyes.z]
            const right = position.x + dx * Math.cos(turn) + dz * Math.sin(turn)
            const back = position.z - dx * Math.sin(turn) + dz * Math.cos(turn)
            const { x, y, z } = hand.position
            hand.position.set(
              x + right - tip.x,
              y + at.y - eyes.y + position.y - tip.y,
              z + back - tip.z,
            )
            done()
          })
        })
      }),
    [place, pose] as const,
  )
  await frames(page, 2)
}

/** Touches a place of the plan with the index finger, from the side of the eyes to a little behind it. */
export async function touchAt(page: Page, place: Place): Promise<void> {
  const { pose } = await inspect(page)
  const away = Math.hypot(place.x - pose.x, place.y - pose.y, place.z - pose.z)
  for (const off of [-0.04, 0.015, -0.1]) {
    const at = (axis: 'x' | 'y' | 'z') => place[axis] + ((place[axis] - pose[axis]) / away) * off
    await fingerTo(page, { x: at('x'), y: at('y'), z: at('z') })
  }
}

/** Where a key is on a board of the scene, by what is written on it. Metres. */
export async function keyAt(page: Page, label: string): Promise<Place> {
  await page.waitForFunction(
    (name) => hall.inspect().boards?.some(({ keys }) => keys.some((key) => key.label === name)),
    label,
  )
  const { boards = [] } = await inspect(page)
  const key = boards.flatMap(({ keys }) => keys).find((each) => each.label === label)
  if (!key) throw new Error(`no board has a key "${label}"`)
  return key
}

/** Points the right hand's device at a place of the plan, metres. */
export async function pointAt(page: Page, place: Place): Promise<void> {
  const { pose } = await inspect(page)
  await page.evaluate(
    ([at, eyes]) => {
      // The head of the emulated headset is not turned: its space is turned as the eyes are.
      const turn = (eyes.heading * Math.PI) / 180
      const { position, controllers, hands } = headset
      const hand = { x: position.x + 0.25, y: position.y - 0.3, z: position.z - 0.25 }
      const [dx, dz] = [at.x - eyes.x, at.z - eyes.z]
      const to = {
        x: position.x + dx * Math.cos(turn) + dz * Math.sin(turn) - hand.x,
        // The space may lie lower or higher than the floor of the plan.
        y: at.y - eyes.y + position.y - hand.y,
        z: position.z - dx * Math.sin(turn) + dz * Math.cos(turn) - hand.z,
      }
      const yaw = Math.atan2(-to.x, -to.z) / 2
      const pitch = Math.atan2(to.y, Math.hypot(to.x, to.z)) / 2
      for (const device of [controllers['right'], hands['right']]) {
        device?.position.set(hand.x, hand.y, hand.z)
        device?.quaternion.set(
          Math.cos(yaw) * Math.sin(pitch),
          Math.sin(yaw) * Math.cos(pitch),
          -Math.sin(yaw) * Math.sin(pitch),
          Math.cos(yaw) * Math.cos(pitch),
        )
      }
    },
    [place, pose] as const,
  )
}

/** Pulls the trigger of the right hand's controller and lets it go. */
export const pull = (page: Page): Promise<void> => taps(page, 'trigger')

/** Pinches with the right hand and lets go. */
export async function pinch(page: Page): Promise<void> {
  for (const value of [1, 0]) {
    await page.evaluate((at) => headset.hands['right']?.updatePinchValue(at), value)
    await frames(page, 2)
  }
}

/** Presses a button of the right hand's controller for a frame. */
export async function taps(page: Page, button: 'trigger' | 'squeeze' | 'a-button'): Promise<void> {
  for (const value of [1, 0]) {
    await page.evaluate(([name, at]) => headset.controllers['right']?.updateButtonValue(name, at), [
      button,
      value,
    ] as const)
    await frames(page, 1)
  }
}

/** Presses a key on a board of the scene, by what is written on it. */
export async function pressKey(page: Page, label: string): Promise<void> {
  await pointAt(page, await keyAt(page, label))
  await pull(page)
}

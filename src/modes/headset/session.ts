import type { Clock } from '#kit'
import type { WebXRManager } from 'three'
import type { Trouble } from './words.ts'

/** Milliseconds after which a device that does not answer is given up. */
const patience = 15_000

/** What a tier asks of the device: how sharp the edges of the view are, how fine its pixels, how often. */
export type Tier = { foveation: number; scale: number; rate: number }

/** A session that could not be had, and why. */
export class NoSession extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(`enfilade: no headset session: ${trouble}`)
    this.trouble = trouble
  }
}

/** What a device may bring to the hall, and to a thing of it on a real surface; none of it is needed. */
const worn = ['local-floor', 'hand-tracking']
const onTable = [...worn, 'hit-test', 'anchors', 'light-estimation', 'dom-overlay']

/**
 * Asks for an immersive session; must be called while the press that asked for it still counts.
 * With `overlay` it is one in which the real room is seen, and on a phone that part of the page.
 * Throws `NoSession`, after 15 s at the latest; a session that comes later is ended.
 */
export async function askForSession(
  xr: XRSystem,
  clock: Clock,
  overlay?: HTMLElement,
): Promise<XRSession> {
  let given = false
  const asked = overlay
    ? xr.requestSession('immersive-ar', {
        optionalFeatures: onTable,
        domOverlay: { root: overlay },
      })
    : xr.requestSession('immersive-vr', { optionalFeatures: worn })
  const late = new Promise<never>((_, refuse) => {
    clock.after(patience, () => {
      if (!given) refuse(new NoSession('late'))
    })
  })
  try {
    const session = await Promise.race([asked, late])
    given = true
    return session
  } catch (fault) {
    given = true
    if (fault instanceof NoSession) {
      void asked.then((session) => session.end()).catch(() => undefined)
      throw fault
    }
    throw new NoSession(troubleOf(fault))
  }
}

/** What a work brings, if it does so in so many milliseconds; else throws `NoSession`. */
export const within = <T>(work: Promise<T>, clock: Clock, ms: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, refuse) => void clock.after(ms, () => refuse(new NoSession('unable')))),
  ])

function troubleOf(fault: unknown): Trouble {
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'InvalidStateError' ? 'busy' : 'unable'
}

/**
 * Lets the renderer draw this session. Gives how high its space lies over the floor: nought where
 * the device knows the floor, else the height of the eyes. Metres.
 */
export async function begin(
  manager: WebXRManager,
  session: XRSession,
  tier: Tier,
  eyes: number,
): Promise<number> {
  const knowsFloor = await session.requestReferenceSpace('local-floor').then(
    () => true,
    () => false,
  )
  manager.setReferenceSpaceType(knowsFloor ? 'local-floor' : 'local')
  manager.setFramebufferScaleFactor(tier.scale)
  manager.setFoveation(tier.foveation)
  await manager.setSession(session)
  const rate = [...(session.supportedFrameRates ?? [])].filter((each) => each <= tier.rate).at(-1)
  // A device that keeps its own rate may.
  if (rate !== undefined) session.updateTargetFrameRate(rate).catch(() => undefined)
  return knowsFloor ? 0 : eyes
}

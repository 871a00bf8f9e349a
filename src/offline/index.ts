import type { Clock } from '#kit'
import { isFromWorker, mend, takeOver, type Standing } from './words.ts'

/** How far this device is from showing the hall without a network. */
export type Offline = {
  /** How much of the version on its way is there, 0 to 1; nothing while none is on its way. */
  part: number | undefined
  /** A whole version shows the hall from here on, network or not. */
  ready: boolean
  /** A newer version is whole and waits for a moment without a visit. */
  waits: boolean
}

export type Keeper = {
  now: () => Offline
  /** Listens for changes; gives its undo. */
  listen: (changed: () => void) => () => void
  /** Lets the version that waits take over, and loads the page again with it. */
  takeOver: () => void
}

/** A kiosk stands for weeks: it looks for a newer version by itself, milliseconds. */
const glance = 3_600_000

/**
 * Keeps the whole hall on this device. Nothing where the browser cannot (no https, forbidden). A
 * page is never taken from one version to another by itself.
 */
export async function keepOffline(clock: Clock): Promise<Keeper | undefined> {
  // Pages without https have none, whatever the compiler's library says.
  const workers = Reflect.get(navigator, 'serviceWorker') as ServiceWorkerContainer | undefined
  if (!workers) return undefined
  let now: Offline = { part: undefined, ready: workers.controller !== null, waits: false }
  const listeners = new Set<() => void>()
  const be = (change: Partial<Offline>) => {
    now = { ...now, ...change }
    listeners.forEach((listen) => listen())
  }
  workers.addEventListener('message', ({ data }) => {
    if (isFromWorker(data)) be({ part: data.part < 1 ? data.part : undefined })
  })
  await workers.register('/worker.js', { updateViaCache: 'none' })
  const registration = await workers.getRegistration()
  if (!registration) return undefined
  const look = () => {
    const { active, waiting } = registration
    be({ ready: active !== null, waits: active !== null && waiting !== null })
  }
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant') be({ part: undefined })
      look()
    })
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.installing)
  look()
  const update = () => {
    // Without a network there is nothing newer.
    registration.update().catch(() => {})
    registration.active?.postMessage(mend)
    clock.after(glance, update)
  }
  clock.after(glance, update)
  // A hall that asks to be kept stands: its version has proved itself.
  const entry = document.querySelector<HTMLScriptElement>('script[type=module]')?.src
  const standing: Standing = { stands: new URL(entry ?? '', location.href).pathname }
  workers.controller?.postMessage(standing)
  return {
    now: () => now,
    listen: (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    takeOver: () => {
      workers.addEventListener('controllerchange', () => location.reload(), { once: true })
      registration.waiting?.postMessage(takeOver)
    },
  }
}

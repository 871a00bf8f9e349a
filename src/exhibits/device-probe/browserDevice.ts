import type { WebGLRenderer } from 'three'
import type { Device } from './askDevice.ts'

/** The visitor's browser, to be asked. `still`: its frames are not to be counted. */
export function browserDevice({ capabilities }: WebGLRenderer, still: boolean): Device {
  const { navigator } = globalThis
  // Not every browser has these, whatever their types say.
  const xr = Reflect.get(navigator, 'xr') as Device['xr']
  const gpu = Reflect.get(navigator, 'gpu') as Device['gpu']
  const memory = Reflect.get(navigator, 'deviceMemory') as number | undefined
  const worker = Reflect.get(navigator, 'serviceWorker') as ServiceWorkerContainer | undefined
  return {
    xr: xr ?? undefined,
    gpu: gpu ?? undefined,
    memory,
    secure: globalThis.isSecureContext,
    webgl: { side: capabilities.maxTextureSize, steps: capabilities.getMaxAnisotropy() },
    matches: (query) => globalThis.matchMedia(query).matches,
    touches: navigator.maxTouchPoints,
    pads: padsOn,
    timeOf: still ? undefined : timeOfFrames,
    offline: Boolean(worker?.controller),
    short: Math.min(screen.width, screen.height),
  }
}

/** Controllers that are connected; browsers show one from its first press on. */
const padsOn = (): number =>
  'getGamepads' in navigator ? navigator.getGamepads().filter((pad) => pad !== null).length : 0

function timeOfFrames(frames: number): Promise<number> {
  return new Promise((done) => {
    let [left, begun] = [frames, 0]
    const next = (now: number) => {
      begun ||= now
      if (left === 0) return done(now - begun)
      left -= 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

/** Calls whenever something changed that may be answered anew. The result ends it. */
export function listenToDevice(changed: () => void): () => void {
  const wishes = ['(prefers-reduced-motion: reduce)', '(prefers-contrast: more)', '(pointer: fine)']
  const queries = wishes.map((wish) => globalThis.matchMedia(wish))
  const pads = ['gamepadconnected', 'gamepaddisconnected']
  queries.forEach((query) => query.addEventListener('change', changed))
  pads.forEach((name) => addEventListener(name, changed))
  return () => {
    queries.forEach((query) => query.removeEventListener('change', changed))
    pads.forEach((name) => removeEventListener(name, changed))
  }
}

import type { Answers } from './answers.ts'

/** What is asked of a browser; a test brings its own. */
export type Device = {
  xr: { isSessionSupported: (mode: XRSessionMode) => Promise<boolean> } | undefined
  secure: boolean
  webgl: Answers['webgl']
  gpu: { requestAdapter: () => Promise<unknown> } | undefined
  /** Whether a media query holds. */
  matches: (query: string) => boolean
  touches: number
  pads: () => number
  /** How many milliseconds so many frames take; nothing where frames are not counted. */
  timeOf: ((frames: number) => Promise<number>) | undefined
  memory: number | undefined
  offline: boolean
  short: number
}

/** Frames over which the refresh rate is measured. */
const measuredFrames = 60

/**
 * Asks a device everything: `told` hears what is known at once, and again whenever an answer comes.
 * What is refused counts as no. The promise is kept when all is told.
 */
export async function askDevice(device: Device, told: (answers: Answers) => void): Promise<void> {
  const { xr, gpu, matches, timeOf } = device
  let answers: Answers = {
    xr: xr !== undefined,
    vr: xr && undefined,
    ar: xr && undefined,
    inline: xr && undefined,
    secure: device.secure,
    webgl: device.webgl,
    webgpu: gpu && undefined,
    pointer: matches('(pointer: fine)') ? 'fine' : matches('(pointer: coarse)') ? 'coarse' : 'none',
    touches: device.touches,
    pads: device.pads(),
    rate: timeOf ? undefined : null,
    memory: device.memory ?? null,
    offline: device.offline,
    lessMotion: matches('(prefers-reduced-motion: reduce)'),
    moreContrast: matches('(prefers-contrast: more)'),
    short: device.short,
  }
  if (!xr) answers = { ...answers, vr: false, ar: false, inline: false }
  if (!gpu) answers = { ...answers, webgpu: false }
  told(answers)
  const learn = async <T>(ask: Promise<T>, refused: T, put: (answer: T) => Partial<Answers>) => {
    const answer = await ask.catch(() => refused)
    answers = { ...answers, ...put(answer) }
    told(answers)
  }
  const session = (mode: XRSessionMode, name: 'vr' | 'ar' | 'inline') =>
    xr && learn(xr.isSessionSupported(mode), false, (is) => ({ [name]: is }))
  await Promise.all([
    session('immersive-vr', 'vr'),
    session('immersive-ar', 'ar'),
    session('inline', 'inline'),
    gpu &&
      learn(
        gpu.requestAdapter().then((adapter) => adapter !== null),
        false,
        (webgpu) => ({ webgpu }),
      ),
    timeOf &&
      learn(
        timeOf(measuredFrames).then((ms) => Math.round((measuredFrames * 1000) / ms)),
        null,
        (rate) => ({ rate }),
      ),
  ])
}

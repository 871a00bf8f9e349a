/** What a device says of itself; undefined where it is still being asked, null where it will not say. */
export type Answers = {
  /** Whether `navigator.xr` is there, and which sessions it would open. */
  xr: boolean
  vr: boolean | undefined
  ar: boolean | undefined
  inline: boolean | undefined
  /** Whether the page came by a way that the browser trusts. */
  secure: boolean
  /** Side of the largest texture, pixels, and steps of anisotropy; null without WebGL 2. */
  webgl: { side: number; steps: number } | null
  webgpu: boolean | undefined
  pointer: 'fine' | 'coarse' | 'none'
  touches: number
  pads: number
  /** Frames a second; null where frames are not counted. */
  rate: number | null | undefined
  /** Gigabytes, rounded by the browser. */
  memory: number | null
  /** Whether the hall is kept on the device for when there is no network. */
  offline: boolean
  lessMotion: boolean
  moreContrast: boolean
  /** The shorter side of the screen, CSS pixels. */
  short: number
}

export const questions = [
  'xr',
  'vr',
  'ar',
  'inline',
  'secure',
  'webgl',
  'texture',
  'webgpu',
  'pointer',
  'touches',
  'pads',
  'rate',
  'memory',
  'offline',
  'motion',
  'contrast',
] as const
export type Question = (typeof questions)[number]

export const replies = [
  'asking',
  'yes',
  'no',
  'untold',
  'texture',
  'fine',
  'coarse',
  'none',
  'count',
  'rate',
  'memory',
  'much',
  'kept',
  'unkept',
  'less',
  'more',
  'asItIs',
] as const
export type Reply = (typeof replies)[number]

/** Green, yellow or red of the light; `told` is a wish or a number that is neither good nor bad. */
export type Mark = 'can' | 'partly' | 'cannot' | 'told' | 'asking'

/** A line of the list: its light, and the reply with the numbers that go into it. */
export type Row = { mark: Mark; reply: Reply; numbers: Readonly<Record<string, number>> }

/** Frames a second from which motion is smooth, and from which it can be borne. */
const [smooth, bearable] = [50, 28]
/** A texture that carries a painting of the hall whole, pixels. */
const large = 4096

/** Where browsers stop counting, gigabytes. */
const capped = [8, 32]

const row = (mark: Mark, reply: Reply, numbers: Row['numbers'] = {}): Row => ({
  mark,
  reply,
  numbers,
})
const asking = row('asking', 'asking')
const whether = (is: boolean | undefined): Row =>
  is === undefined ? asking : is ? row('can', 'yes') : row('cannot', 'no')

const judges: Readonly<Record<Question, (answers: Answers) => Row>> = {
  xr: ({ xr }) => whether(xr),
  vr: ({ vr }) => whether(vr),
  ar: ({ ar }) => whether(ar),
  inline: ({ inline }) => whether(inline),
  secure: ({ secure }) => whether(secure),
  webgl: ({ webgl }) => whether(webgl !== null),
  texture: ({ webgl }) =>
    webgl ? row(webgl.side >= large ? 'can' : 'partly', 'texture', webgl) : row('cannot', 'untold'),
  // The hall does without it, so that its want is no fault.
  webgpu: ({ webgpu }) => (webgpu === false ? row('partly', 'no') : whether(webgpu)),
  pointer: ({ pointer }) => row(pointer === 'none' ? 'partly' : 'can', pointer),
  touches: ({ touches }) => row('told', 'count', { count: touches }),
  pads: ({ pads }) => row('told', 'count', { count: pads }),
  rate: ({ rate }) => {
    if (rate === undefined) return asking
    if (rate === null) return row('told', 'untold')
    return row(rate >= smooth ? 'can' : rate >= bearable ? 'partly' : 'cannot', 'rate', { rate })
  },
  memory: ({ memory }) =>
    memory === null
      ? row('told', 'untold')
      : row(memory >= 4 ? 'can' : 'partly', capped.includes(memory) ? 'much' : 'memory', {
          memory,
        }),
  offline: ({ offline }) => (offline ? row('can', 'kept') : row('partly', 'unkept')),
  motion: ({ lessMotion }) => row('told', lessMotion ? 'less' : 'asItIs'),
  contrast: ({ moreContrast }) => row('told', moreContrast ? 'more' : 'asItIs'),
}

/** What the answer to a question comes to. */
export const judged = (question: Question, answers: Answers): Row => judges[question](answers)

export const ways = ['headset', 'phone', 'desk', 'kiosk'] as const
export type Way = (typeof ways)[number]

/** A screen that stands in a room: its shorter side, CSS pixels, and how many fingers it feels. */
const standing = { short: 900, touches: 10 }

/** The way to visit that fits a device; nothing while it is not known whether it is a headset. */
export function wayFor(answers: Answers): Way | undefined {
  if (answers.vr === undefined) return undefined
  if (answers.vr) return 'headset'
  if (answers.pointer === 'fine') return 'desk'
  if (answers.touches === 0) return 'desk'
  return answers.short >= standing.short && answers.touches >= standing.touches ? 'kiosk' : 'phone'
}

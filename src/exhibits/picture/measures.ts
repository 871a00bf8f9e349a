import type { Size } from '#exhibition'
import type { Frame, Picture } from './pictureOf.ts'

/** Metres, in the hanging's own frame: z is out of the wall, 0 the middle of the whole depth. */
export type Measures = {
  /** The picture itself. */
  width: number
  height: number
  /** How broad the mount is that is seen round it, and the frame's bars. */
  mount: number
  bar: number
  /** Frame and all: what hangs on the wall. */
  whole: Size
  /** How far out the mount's face is, and the picture's, which lies a little before it. */
  face: number
  front: number
}

/** What is not known of a picture that cannot be read is taken from the usual landscape. */
const usual = 3 / 4
const lying = 0.002
const depths: Record<Frame, number> = { none: 0.026, timber: 0.032, gilt: 0.052 }
/** How far the mount lies behind the front of its frame. */
const recess: Record<Frame, number> = { none: 0, timber: 0.014, gilt: 0.026 }

/** Everything that the frame, the mount and the picture on it measure. */
export function measuresOf(picture: Picture): Measures {
  const { width, frame, pixels } = picture
  const height = picture.height ?? width * (pixels ? pixels[1] / pixels[0] : usual)
  const mount = picture.mount ?? (frame === 'none' ? 0 : 0.05)
  const bar = barOf(frame, Math.max(width, height))
  const round = 2 * (mount + bar)
  const depth = depths[frame]
  const face = depth / 2 - recess[frame]
  const whole = [width + round, height + round, depth] as const
  return { width, height, mount, bar, whole, face, front: face + lying }
}

/** Bars grow with what they hold, within what framers use. */
function barOf(frame: Frame, largest: number): number {
  if (frame === 'none') return 0
  if (frame === 'timber') return Math.min(0.05, 0.018 + 0.012 * largest)
  return Math.min(0.12, 0.042 + 0.024 * largest)
}

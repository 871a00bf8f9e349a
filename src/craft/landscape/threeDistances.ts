/**
 * A range of mountains as a camera sees it. The unit of the range is the height of its highest peak;
 * pictures are in metres of a panel, from the middle of its lower edge.
 */
export type Camera = {
  /** How high the eye is above the ground, and how far it stands back from the range. */
  eye: number
  back: number
  /** Metres of the picture for each unit at a distance of one. */
  lens: number
  /** Where the horizon lies in the picture, metres. */
  horizon: number
}

/** High, deep and level distance: at the foot, raised, and looking straight out (this hall's reading). */
export const distances: readonly [Camera, Camera, Camera] = [
  { eye: 0.1, back: 0, lens: 2.55, horizon: 0.09 },
  { eye: 1.2, back: 2.2, lens: 2.35, horizon: 0.585 },
  { eye: 0.5, back: 3.6, lens: 2.3, horizon: 0.25 },
]

/** Steps of the slider from one distance to the next, and to the last. */
export const stepsBetween = 4
export const lastStep = stepsBetween * (distances.length - 1)

/** The camera at a step, in parts: between two distances it is on its way. */
export function cameraAt(step: number): Camera {
  const on = Math.min(distances.length - 1, Math.max(0, step / stepsBetween))
  const [from, to] = [distances[Math.floor(on)], distances[Math.ceil(on)]]
  if (!from || !to) throw new Error(`enfilade: no distance at ${step}`)
  const between = (name: keyof Camera) => from[name] + (to[name] - from[name]) * (on % 1)
  return {
    eye: between('eye'),
    back: between('back'),
    lens: between('lens'),
    horizon: between('horizon'),
  }
}

/** One form of the range: which drawing it wears, where it stands and how high and wide it is. */
export type Ridge = {
  drawing: RidgeDrawing
  across: number
  away: number
  high: number
  wide: number
  mirrored?: true
}
export type RidgeDrawing =
  | 'host'
  | 'guest'
  | 'lesser'
  | 'knoll'
  | 'hill'
  | 'range'
  | 'water'
  | 'mist'

const ridge = (
  drawing: RidgeDrawing,
  across: number,
  away: number,
  [high, wide]: readonly [number, number],
  mirrored?: true,
): Ridge => ({ drawing, across, away, high, wide, ...(mirrored ? { mirrored } : {}) })

/** Host, guests at 0.62 and 0.45 of it, and hills at 0.3 at most, as on the scroll. */
const host = [1, 2.17] as const
const guest = [0.62, 1.65] as const
const lesser = [0.45, 1.52] as const
const knoll = [0.3, 1.13] as const
const hill = [0.26, 1.3] as const
const water = [0.26, 4.4] as const
const mist = [0.34, 3.4] as const

/** The range, the farthest first. */
export const ridges: readonly Ridge[] = [
  ridge('range', -3.4, 12, [0.3, 3.2]),
  ridge('range', 0.6, 12, [0.34, 3.6], true),
  ridge('range', 4.2, 12, [0.3, 3.2]),
  ridge('knoll', -2.4, 9.6, [0.34, 1.9]),
  ridge('hill', -0.7, 9.4, [0.3, 1.9], true),
  ridge('knoll', 1.5, 9.5, [0.36, 1.9]),
  ridge('range', 3.3, 9.2, [0.28, 2.3]),
  ridge('hill', -4.2, 9.3, [0.32, 2.1]),
  ridge('guest', 4.4, 8.6, [0.5, 2]),
  ridge('mist', 0.4, 9, mist),
  ridge('knoll', 0.3, 8.4, [0.3, 1.7]),
  ridge('hill', -2, 8.3, [0.28, 2]),
  ridge('lesser', -2.6, 7.4, lesser, true),
  ridge('hill', -1.2, 7.2, hill),
  ridge('lesser', 2.5, 7.3, lesser),
  ridge('knoll', 1.2, 7, knoll, true),
  ridge('hill', 0.1, 6.8, [0.27, 1.9], true),
  ridge('range', -3.6, 6.6, [0.2, 2.2]),
  ridge('range', 3.4, 6.4, [0.22, 2.2], true),
  ridge('water', -1.6, 6.4, water),
  ridge('water', 2, 6.3, water, true),
  ridge('mist', -0.6, 6.2, mist),
  ridge('guest', 0.66, 5.6, guest),
  ridge('host', -0.2, 5, host),
  ridge('mist', 0.5, 4.7, mist),
  ridge('lesser', -1.35, 4.4, lesser),
  ridge('hill', 1.7, 4.5, hill, true),
  ridge('water', 0.4, 4.1, water),
  ridge('knoll', 0.72, 3.6, [0.24, 1.1]),
  ridge('hill', -0.62, 3.3, [0.16, 1.25], true),
  ridge('range', 1.35, 3.1, [0.13, 1.5]),
  ridge('water', -0.5, 2.9, water, true),
]

/** Where a ridge stands in a camera's picture: its foot's middle, its width and its height, metres. */
export function ridgeSeen({ across, away, high, wide }: Ridge, camera: Camera) {
  const scale = camera.lens / (away + camera.back)
  return {
    x: across * scale,
    foot: camera.horizon - camera.eye * scale,
    wide: wide * scale,
    high: high * scale,
  }
}

/** On the ground, so that it is foreshortened: how high it is by how far the eye looks down on it. */
export function groundSeen(of: Ridge, camera: Camera) {
  const seen = ridgeSeen(of, camera)
  const near = camera.lens / (of.away - of.high + camera.back)
  const far = camera.lens / (of.away + of.high + camera.back)
  return { ...seen, foot: camera.horizon - camera.eye * near, high: camera.eye * (near - far) }
}

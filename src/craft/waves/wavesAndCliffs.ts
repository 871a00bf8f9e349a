import { cloud } from './clouds.ts'
import { cut, mirrored, type Corner, type Corners } from './corner.ts'
import { crest, dome } from './crest.ts'
import { levelWater } from './levelWater.ts'
import { peaks } from './peaks.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'
import { standingWater } from './standingWater.ts'

/** Heights of the two waters in parts of the panel's (content brief, 3.6). */
export const waters = { standing: 0.28, level: 0.12 } as const

/** How far apart crests are, in parts of the height, about; and how high the middle peak is. */
const [apart, peakHigh] = [0.36, 0.42]

/**
 * Waves and cliffs in a panel of that size (metres), its lower edge at y = 0 and its middle at x = 0:
 * pieces from the back to the front. Its left half is its right half mirrored (D1).
 */
export function wavesAndCliffs(width: number, height: number): WavePiece[] {
  const steps = wavesInSteps(width, height)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same a piece a step, so that no frame waits for a whole panel. */
export function* wavesInSteps(width: number, height: number): Generator<undefined, WavePiece[]> {
  const right = yield* rightHalfInSteps(width, height, 1)
  return right.flatMap((piece) => [piece, { ...piece, corners: mirrored(piece.corners) }])
}

/** The right half of the same; `smooth` is 1 for the finest arcs, less for fewer steps. */
export function* rightHalfInSteps(
  width: number,
  height: number,
  smooth: number,
): Generator<undefined, WavePiece[]> {
  const half: WavePiece[] = []
  for (const group of groups(width / 2, height, smooth)) {
    yield
    for (const piece of group()) {
      const corners = within(piece.corners, width / 2, height)
      if (corners.length > 0) half.push({ ...piece, corners })
      yield
    }
  }
  return half
}

/** What is drawn, from the back to the front; of what stands in the middle both halves. */
function groups(half: number, height: number, smooth: number): (() => WavePiece[])[] {
  const fields = Math.max(1, Math.round(half / (apart * height)))
  const lines = Array.from({ length: fields + 1 }, (_, i) => (half * i) / fields)
  const standing = waters.standing * height
  const level = standing + waters.level * height
  const foot = level - 0.03 * height
  return [
    () => clouds(half, height, half / fields, smooth),
    () => peaks(foot, peakHigh * height),
    ...lines.slice(1).map((x, i) => {
      const large = i % 2 === 0
      return () => crest([x, foot], height * (large ? 0.1 : 0.08), large ? 'green' : 'red', smooth)
    }),
    () => crest([0, foot], 0.05 * height, 'green', smooth),
    ...levelWater(standing, level, height, half, smooth),
    ...standingWater(standing, height, lines),
    () => foam(standing, height, half, smooth),
  ]
}

/** What lies on the right half of the panel. */
function within(corners: Corners, half: number, height: number): Corners {
  const edges: ((corner: Corner) => number)[] = [
    ([x]) => x,
    ([x]) => half - x,
    ([, y]) => y,
    ([, y]) => height - y,
  ]
  return edges.reduce((left, keeps) => cut(left, keeps), corners)
}

/** Pearls of foam along the line where the two waters meet. */
function foam(y: number, height: number, half: number, smooth: number): WavePiece[] {
  const count = Math.round(half / (0.028 * height))
  const size = half / count / 2
  return Array.from({ length: count }, (_, i) => ({
    part: 'standing',
    ramp: 'blue',
    arcs: 1,
    layer: 1,
    corners: dome([(2 * i + 1) * size, y], size, 2 * Math.PI, Math.round(12 * smooth)),
  }))
}

/**
 * Clouds on the right half of the sky: over two fields of water a larger and a smaller one, as far as
 * they have room, and one over the middle.
 */
function clouds(half: number, height: number, field: number, smooth: number): WavePiece[] {
  const size = 0.2 * height
  const over = (x: number, up: number, broad: number, ramp: RampName): WavePiece[] =>
    x + broad / 2 < half ? cloud([x, up * height], broad, ramp, smooth) : []
  return [
    ...Array.from({ length: Math.ceil(half / (2 * field)) }, (_, i) => [
      ...over((2 * i + 1.79) * field, 0.635, 0.65 * size, 'red'),
      ...over((2 * i + 0.98) * field, 0.79, size, 'blue'),
    ]).flat(),
    ...cloud([0, 0.9 * height], 0.7 * size, 'green', smooth),
  ]
}

import {
  bridge,
  landscape,
  layerMarks,
  mistOn,
  ridgedNoise,
  sheetPart,
  waterOn,
  type Mark,
  type Place,
  type RidgeDrawing,
  type SheetPart,
} from '#craft'
import { ridgePlaces } from './measures.ts'

/** Sides of the sheet that holds all drawings, in its own pixels. */
export const sheet = { width: 1024, height: 424 } as const

export type Drawing = RidgeDrawing | 'bridge'
/** Where each lies. Near the sheet's left and right edge nothing does: there it fades. */
export const parts: Readonly<Record<Drawing, SheetPart>> = {
  host: sheetPart(34, 2, 620, 226, 6),
  guest: sheetPart(664, 2, 324, 150, 6),
  lesser: sheetPart(664, 156, 324, 112, 6),
  knoll: sheetPart(34, 234, 264, 76, 5),
  hill: sheetPart(304, 234, 304, 68, 5),
  range: sheetPart(664, 274, 316, 54, 5),
  water: sheetPart(34, 316, 560, 58),
  mist: sheetPart(664, 336, 312, 82),
  bridge: sheetPart(34, 382, 132, 30, 4),
}
/** Bare silk, for the back: the middle of nothing else. */
export const silkAt = [0.61, 0.86] as const

const heights: Partial<Record<Drawing, readonly [height: number, half: number]>> = {
  guest: [136, 160],
  lesser: [100, 160],
  knoll: [66, 130],
  hill: [58, 150],
  range: [44, 156],
}
const hostHigh = 210

type Drawn = { part: SheetPart; marks: Iterable<Mark[]> }

/** The host as somebody has drawn its ridge: as many heights as `ridgePlaces`, 0 to 1. */
export function hostDrawing(seed: number, ridge: readonly number[]): Drawn {
  const at = parts.host
  const foot = at.upper + at.height - at.under
  const drawn = ridgeOnSheet(seed, ridge)
  return mountainIn(seed, at, {
    role: 'host',
    seed: seed * 31,
    x: at.left + at.width / 2,
    foot,
    height: hostHigh,
    half: at.width / 2 - 4,
    cool: 1,
    drawn,
  })
}

/** All the other drawings, one after the other. */
export function* otherDrawings(seed: number): Generator<Drawn> {
  for (const [i, name] of (Object.keys(parts) as Drawing[]).entries()) {
    const at = parts[name]
    const [height, half] = heights[name] ?? []
    const foot = at.upper + at.height - at.under
    const x = at.left + at.width / 2
    if (height !== undefined && half !== undefined) {
      const role = name === 'guest' || name === 'lesser' ? 'guest' : 'hill'
      const cool = role === 'hill' ? 0.8 : 1
      yield mountainIn(seed, at, { seed: seed * 31 + i * 17, role, x, foot, height, half, cool })
    } else if (name === 'water') yield { part: at, marks: [waterOn(seed, at)] }
    else if (name === 'mist') yield { part: at, marks: [mistOn(at, 0.1)] }
    else if (name === 'bridge')
      yield { part: at, marks: [bridge(at.left + 6, at.left + at.width - 6, foot)] }
  }
}

type Stand = Parameters<typeof layerMarks>[2]['stands'][number]

function mountainIn(seed: number, at: SheetPart, stand: Stand): Drawn {
  const of = landscape(seed)
  const section = of.sections[1]
  if (!section) throw new Error('enfilade: a landscape without a second section')
  const { foot } = stand
  return {
    part: at,
    marks: layerMarks(of, section, { depth: 0, metres: 0, foot, stands: [stand] }),
  }
}

/** The ridge through the heights, roughened a little as a brush on silk does, its highest place the host's. */
function ridgeOnSheet(seed: number, ridge: readonly number[]): Place[] {
  const at = parts.host
  const foot = at.upper + at.height - at.under
  const noise = ridgedNoise(seed + 7)
  const [left, wide] = [at.left + 4, at.width - 8]
  const count = Math.round(wide / 3)
  const raw = Array.from({ length: count + 1 }, (_, i): Place => {
    const part = i / count
    const high = heightAt(ridge, part)
    const still = Math.min(1, part * 12, (1 - part) * 12)
    const rough = 0.13 * (noise(i / 9) - 0.5) * (0.25 + high)
    return [left + wide * part, Math.max(0, high + rough) * still]
  })
  const highest = Math.max(0.05, ...raw.map(([, high]) => high))
  return raw.map(([x, high]) => [x, foot - (high / highest) * hostHigh])
}

/** How high a ridge is at a part of its length, 0 to 1: a cubic through its places. */
export function heightAt(ridge: readonly number[], part: number): number {
  const at = Math.min(ridgePlaces - 1.001, Math.max(0, part * (ridgePlaces - 1)))
  const i = Math.floor(at)
  const t = at - i
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map(
    (k) => ridge[Math.min(ridgePlaces - 1, Math.max(0, k))] ?? 0,
  )
  const [p, q, r, s] = [a ?? 0, b ?? 0, c ?? 0, d ?? 0]
  return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
}

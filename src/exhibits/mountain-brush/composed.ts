import { cameraAt, groundSeen, ridges, ridgeSeen, type Ridge } from '#craft'
import { bridgePlaces, mistSteps, opening } from './measures.ts'
import { parts, type Drawing } from './brushSheet.ts'
import type { Mountains } from './rule.ts'

/** A drawing where it is seen: its edges in the opening's plane, and how far behind it stands, metres. */
export type Seen = {
  drawing: Drawing
  left: number
  right: number
  low: number
  high: number
  deep: number
  mirrored: boolean
}

/** The range was composed for a smaller opening. */
const larger = 0.92
/** The host, as wide as its drawing: its ridge is the visitor's. */
const host: Ridge = {
  drawing: 'host',
  across: -0.1,
  away: 5,
  high: 1,
  wide: (parts.host.width - 8) / 210,
}
/** By its step mist is so much higher and wider than it was drawn. */
const mistHigh = [0, 0.75, 1.2, 1.8, 2.6] as const
/** Where the bridge stands: its water, its length, and the outermost places. */
const bridgeAt = { away: 4.02, high: 0.21, wide: 0.92, reach: 1.15 } as const

/** Everything in the picture, the farthest first. */
export function composed({ mist, distance, bridge }: Mountains): Seen[] {
  const camera = cameraAt(distance)
  const seen = (ridge: Ridge, drawing: Drawing): Seen => {
    const isWater = drawing === 'water'
    const { x, foot, wide, high } = (isWater ? groundSeen : ridgeSeen)(ridge, camera)
    const { height, under } = parts[drawing]
    // What is drawn under a mountain's foot hangs below it.
    const below = (under / (height - under)) * high
    const isMist = drawing === 'mist'
    const thick = isMist ? (mistHigh[Math.min(mistSteps, mist)] ?? 1) : 1
    const half = (wide / 2) * (isMist ? 0.7 + 0.4 * thick : 1)
    const low = isMist ? foot - high * 0.45 * thick : foot - below
    return {
      drawing,
      left: (x - half) * larger,
      right: (x + half) * larger,
      low: low * larger,
      high: (low + (below + high) * thick) * larger,
      deep: 0.15 + (ridge.away - 2.9) * 1.1,
      mirrored: ridge.mirrored === true,
    }
  }
  const all = ridges.map((ridge) =>
    ridge.drawing === 'host' ? seen(host, 'host') : seen(ridge, ridge.drawing),
  )
  if (bridge !== undefined) {
    const { away, high, wide, reach } = bridgeAt
    const across = ((2 * bridge) / (bridgePlaces - 1) - 1) * reach
    all.push(seen({ drawing: 'hill', across, away, high, wide }, 'bridge'))
  }
  return all.toSorted((a, b) => b.deep - a.deep)
}

/** Where the host stands in the opening: the edges of its ridge, its foot and its height, metres. */
export function hostSeen(distance: number) {
  const { x, foot, wide, high } = ridgeSeen(host, cameraAt(distance))
  return {
    left: (x - wide / 2) * larger,
    wide: wide * larger,
    foot: foot * larger,
    high: high * larger,
  }
}

/** The place for the bridge next to that x in the opening, as the picture is seen. */
export function bridgeNear(x: number, distance: number): number {
  const { away, high, wide, reach } = bridgeAt
  const one = ridgeSeen({ drawing: 'hill', across: 1, away, high, wide }, cameraAt(distance))
  const part = (x / (one.x * larger * reach) + 1) / 2
  return Math.round(Math.min(1, Math.max(0, part)) * (bridgePlaces - 1))
}

/** Whether a place lies in the opening. */
export const isOnSilk = (x: number, y: number): boolean =>
  Math.abs(x) < opening.width / 2 && y > 0 && y < opening.height

import { radians } from '#kit'

/**
 * The balance in metres from the middle of the table's top: x to the right of who faces it, y up, z
 * to the front. The pan of social benefit hangs on the left.
 */
export const measures = {
  /** Where the beam turns, how far out its pans hang, and how far under its ends. */
  pivot: 0.72,
  arm: 0.4,
  hang: 0.42,
  /** A pan's radius. */
  pan: 0.135,
  /** How far before the beam decisions lie ready, and how far apart. */
  row: { z: 0.225, pitch: 0.27 },
  /** The base under the column. */
  base: { width: 1.16, height: 0.125, depth: 0.24, z: -0.07 },
} as const

export const pans = ['social', 'economic'] as const
export type Pan = (typeof pans)[number]

/** The beam leans so far for one decision more on a pan, and for more than one; degrees. */
const leans = [0, 5.5, 8.5] as const

/** How the beam leans when one pan has so many decisions more; below nought, down on the left. */
export function leanFor(more: number): number {
  const far = leans[Math.min(leans.length - 1, Math.abs(more))] ?? 0
  return more < 0 ? -far : far
}

/** The middle of a pan's floor when the beam leans so. */
export function panAt(pan: Pan, lean: number): readonly [x: number, y: number] {
  const side = pan === 'social' ? -1 : 1
  const angle = radians(lean)
  const { arm, pivot, hang } = measures
  return [side * Math.cos(angle) * arm, pivot - side * Math.sin(angle) * arm - hang]
}

/** Where a piece lies ready: one alone in its seat, two beside each other. */
export function readyAt(decision: number, of: number, beside: number): readonly [number, number] {
  return [(decision - (of - 1) / 2) * measures.row.pitch + beside * 0.036, measures.row.z]
}

/** Where a decision's piece lies on its pan, x and z from the pan's middle: each has a place of its own. */
export function onPan(decision: number): readonly [number, number] {
  const places = [
    [-0.045, 0.042],
    [0.04, 0.036],
    [-0.045, -0.045],
    [0.045, -0.045],
  ] as const
  return places[decision % places.length] ?? [0, 0]
}

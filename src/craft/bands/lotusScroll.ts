import { bend, petal, type InkPoint, type InkStroke } from '../lotus.ts'
import { arc, both } from './strokes.ts'

/** How deep the stem swings. */
const swing = 0.74

/**
 * Half a unit of a lotus scroll: a flower above the trough of a stem that winds from side to side.
 * Every second one is turned upside down, so that the stem goes on (a glide).
 */
export function lotusScroll(): InkStroke[] {
  const stem: InkPoint[] = Array.from({ length: 41 }, (_, i) => {
    const x = -1.1 + i * 0.055
    return [x, -swing * Math.cos((Math.PI / 2) * x)]
  })
  const line = (points: readonly InkPoint[], half: number): InkStroke => ({ points, half })
  const leaf = (foot: InkPoint, tip: InkPoint, broad: number, lean: number): InkStroke => ({
    points: petal(foot, tip, broad, lean),
    half: 0.014,
    wash: 0.66,
  })
  const curl = (at: InkPoint, size: number, from: number, by: number) =>
    line(arc(at, [size, size * 0.22], [from, from + by], 26), 0.026)
  return [
    line(stem, 0.034),
    ...both(curl([0.62, -0.06], 0.24, -1.9, 6.6)),
    ...both(leaf([0.36, -0.6], [0.6, -0.94], 0.34, 0.2)),
    ...both(leaf([0.16, -0.72], [0.22, -0.98], 0.36, 0.2)),
    ...both(leaf([0.66, -0.36], [0.95, -0.62], 0.34, 0.22)),
    // A tendril leaves the stem and fills the corner beside the flower.
    ...both(line(bend([0.98, -0.03], [0.92, 0.52], [0.46, 0.84], 16), 0.022)),
    ...both(leaf([0.93, 0.2], [0.64, 0.2], 0.34, -0.2)),
    ...both(leaf([0.82, 0.5], [0.52, 0.46], 0.34, -0.16)),
    ...both(leaf([0.8, 0.53], [0.98, 0.8], 0.32, 0.14)),
    ...both(leaf([0.46, 0.84], [0.2, 0.92], 0.4, -0.1)),
    ...both(leaf([0.6, 0.76], [0.66, 0.98], 0.34, 0.1)),
    ...flower([0, -0.24], 1.12),
  ]
}

/** A lotus from the side: the petals behind first, so that those before them cover them. */
function flower(foot: InkPoint, size: number): InkStroke[] {
  const fan = (angle: number, long: number, broad: number, wash: number): InkStroke => {
    const a = (angle * Math.PI) / 180
    const tip: InkPoint = [foot[0] + Math.sin(a) * long * size, foot[1] + Math.cos(a) * long * size]
    return { points: petal(foot, tip, broad, angle === 0 ? 0 : 0.1), half: 0.02, wash }
  }
  return [
    { points: bend([0, -swing], [0.03, -0.5], foot), half: 0.03 },
    ...both(fan(80, 0.52, 0.28, 0.22)),
    ...both(fan(27, 0.8, 0.3, 0.24)),
    ...both(fan(54, 0.68, 0.32, 0.34)),
    fan(0, 0.84, 0.32, 0.28),
    ...both(fan(102, 0.4, 0.32, 0.48)),
    ...both(fan(34, 0.5, 0.36, 0.5)),
    fan(0, 0.5, 0.4, 0.66),
    ...both(fan(62, 0.3, 0.4, 0.8)),
  ]
}

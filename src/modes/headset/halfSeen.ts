import { degrees } from '#kit'

/** What a lens shows: tangents of the angles to its left, right, lower and upper edge, all positive. */
export type Lens = { left: number; right: number; down: number; up: number }

/** Degrees more than the lens, because a head turns on while a frame is on its way. */
const spare = 4
/** More than this nobody asks of the plan. */
const widest = 85

/**
 * Half the angle on the plan that this lens sees when the head is pitched and tilted so, degrees:
 * the furthest corner from where it heads. Straight up or down it sees all round.
 */
export function halfSeen(lens: Lens, pitch: number, roll: number): number {
  const [sinP, cosP] = [Math.sin(pitch), Math.cos(pitch)]
  const [sinR, cosR] = [Math.sin(roll), Math.cos(roll)]
  let most = 0
  for (const right of [-lens.left, lens.right])
    for (const up of [-lens.down, lens.up]) {
      const x = right * cosR - up * sinR
      const y = right * sinR + up * cosR
      const ahead = cosP - y * sinP
      if (ahead <= 0) return widest
      most = Math.max(most, degrees(Math.atan2(Math.abs(x), ahead)))
    }
  return Math.min(widest, most + spare)
}

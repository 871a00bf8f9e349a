/**
 * Takes one straight piece of a drawing: its two ends, and whether it has the accent. A drawing is 1.6
 * wide and 1 high about its middle, y up.
 */
export type PutLine = (ax: number, ay: number, bx: number, by: number, accent: boolean) => void

/** How much of a stretch of the way has passed when `part` of it all has, eased; all 0 to 1. */
export function during(part: number, from: number, to: number): number {
  const at = Math.min(1, Math.max(0, (part - from) / (to - from)))
  return at * at * (3 - 2 * at)
}

/** A line from one end as far as `part` of it. */
export function grow(
  put: PutLine,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  part: number,
  accent: boolean,
): void {
  if (part > 0) put(ax, ay, ax + (bx - ax) * part, ay + (by - ay) * part, accent)
}

/** An arc in so many pieces: radii along x and y, angles in turns from the right, anticlockwise. */
export function arc(
  put: PutLine,
  [x, y, wide, high]: readonly [number, number, number, number],
  [from, to]: readonly [number, number],
  pieces: number,
  accent: boolean,
): void {
  for (let piece = 0; piece < pieces; piece += 1) {
    const a = 2 * Math.PI * (from + ((to - from) * piece) / pieces)
    const b = 2 * Math.PI * (from + ((to - from) * (piece + 1)) / pieces)
    put(
      x + wide * Math.cos(a),
      y + high * Math.sin(a),
      x + wide * Math.cos(b),
      y + high * Math.sin(b),
      accent,
    )
  }
}

/** A circle in so many pieces. */
export const ring = (
  put: PutLine,
  x: number,
  y: number,
  radius: number,
  pieces: number,
  accent: boolean,
): void => arc(put, [x, y, radius, radius], [0, 1], pieces, accent)

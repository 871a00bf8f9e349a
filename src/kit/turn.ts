/** Degrees to radians. */
export const radians = (angle: number): number => (angle * Math.PI) / 180
/** Radians to degrees. */
export const degrees = (angle: number): number => (angle * 180) / Math.PI

/** The heading from one place to another, degrees: 0 north (-z), clockwise positive, in [0, 360). */
export function headingTo(fromX: number, fromZ: number, toX: number, toZ: number): number {
  return (degrees(Math.atan2(toX - fromX, fromZ - toZ)) + 360) % 360
}

/** The shorter way from one heading to another, degrees in (-180, 180]. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 540) % 360
  return turn - 180 === -180 ? 180 : turn - 180
}

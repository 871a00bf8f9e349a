import type { Vector } from '#craft'
import { radians } from '#kit'

/** Degrees of its way that the sun goes while nobody is there, from one side to the other, and seconds. */
const [arc, shot] = [16, 10]

/**
 * How many degrees further on its way than at a visit's hour the sun stands, so many seconds after
 * a place began to be shown to nobody.
 */
export const sunsTurn = (seconds: number): number => {
  const part = Math.min(1, Math.max(0, seconds / shot))
  return arc * (part - 0.5)
}

/** The way to the sun so many degrees later, from the east over the south: as high as before. */
export function sunLater([x, y, z]: Vector, degrees: number): Vector {
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))]
  return [x * cos - z * sin, y, x * sin + z * cos]
}

/**
 * Moves what was laid by `onFloor` to where the sun lays it so many degrees later: every point goes
 * as far as it lies from the windows at `at`, so that one matrix moves all. Writes its elements.
 */
export function moveOnFloor(elements: number[], sun: Vector, at: number, degrees: number): void {
  const [x, , z] = sunLater(sun, degrees)
  const [aside, out] = [(x - sun[0]) / sun[2], z / sun[2]]
  elements[8] = aside
  elements[12] = -aside * at
  elements[10] = out
  elements[14] = at * (1 - out)
}

/**
 * Moves a value towards a goal by the same curve at any frame rate.
 * rate: 1/seconds, about 3 / (seconds until 95 % there). dt: seconds.
 */
export function damp(value: number, goal: number, rate: number, dt: number): number {
  return goal + (value - goal) * Math.exp(-rate * dt)
}

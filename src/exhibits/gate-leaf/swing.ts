/** Milliseconds: up, down again until it strikes, and a last small hop. */
const [up, down, hop] = [260, 150, 230] as const
/** Radians that the ring is lifted. */
const lift = 0.85

/** When the ring strikes after a knock, and when it is still again. */
export const strike = up + down
export const swingTime = strike + hop

/** How far the ring is lifted off its plate so many milliseconds after a knock, radians. */
export function swing(since: number): number {
  if (since < 0 || since >= swingTime) return 0
  if (since < up) {
    const part = since / up
    return lift * part * part * (3 - 2 * part)
  }
  // It falls as things fall.
  if (since < strike) return lift * (1 - ((since - up) / down) ** 2)
  return 0.13 * lift * Math.sin((Math.PI * (since - strike)) / hop)
}

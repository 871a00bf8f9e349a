/** Pixels to each side, and seconds for a whole way to and fro: two pixels a minute altogether. */
const ways = { x: { reach: 10, round: 2000 }, y: { reach: 6, round: 1500 } } as const

const swing = ({ reach, round }: { reach: number; round: number }, seconds: number): number => {
  const part = (seconds / round) % 1
  return reach * (part < 0.25 ? 4 * part : part < 0.75 ? 2 - 4 * part : 4 * part - 4)
}

/**
 * Where words that stand for weeks stand after so many seconds, in pixels from their place: so
 * slowly that nobody sees it, so far that no edge burns into the screen.
 */
export const driftAt = (seconds: number): { x: number; y: number } => ({
  x: swing(ways.x, seconds),
  y: swing(ways.y, seconds),
})

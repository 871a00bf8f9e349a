import { coastLines } from './coastLines.ts'
import type { Place } from './sphere.ts'

/** A ring of coast, the land to its left, and whether it is water within land. */
export type Coast = { ring: readonly Place[]; water: boolean }

/** Every coast of the globe, the longest land first. */
export const coasts: readonly Coast[] = coastLines.map(read)

function read(line: string): Coast {
  const water = line.startsWith('- ')
  let [east, north] = [0, 0]
  const ring = (water ? line.slice(2) : line).split(' ').map((step): Place => {
    const [by = 0, up = 0] = step.split(',').map(Number)
    east += by
    north += up
    return [east / 10, north / 10]
  })
  return { ring, water }
}

/** Whether a place is land. */
export function isLand([east, north]: Place): boolean {
  let within = false
  for (const { ring } of coasts)
    for (const turn of [-360, 0, 360]) if (isInside(ring, east + turn, north)) within = !within
  return within
}

function isInside(ring: readonly Place[], x: number, y: number): boolean {
  let inside = false
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    if (a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]))
      inside = !inside
  })
  return inside
}

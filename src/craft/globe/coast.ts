import type { Place } from './sphere.ts'

/** A ring of coast, the land to its left, and whether it is water within land. */
export type Coast = { ring: readonly Place[]; water: boolean }

/** So many rings are more than the globe can draw in time, and no file of ours. */
const most = 400
const ringAsWritten = /^(?:- )?-?\d+,-?\d+(?: -?\d+,-?\d+)+$/

/**
 * Coasts of the land as `public/globe/coasts.txt` has them, a ring a line, the longest land first:
 * degrees east and north in tenths, first the place it begins at and then the step from each to the
 * next; land lies to the left. A ring behind a stroke is water within land. From Natural Earth's
 * land at 1:110 million, which is in the public domain, as world-atlas 2.0.2 carries it: points
 * nearer than 0.3 degrees to the line without them and islands under 1.2 square degrees were left
 * out. Only where land meets the sea: there are no borders in it. Throws for what is not so written.
 */
export function readCoasts(text: string): Coast[] {
  const lines = text.trimEnd().split('\n')
  if (lines.length > most || !lines.every((line) => ringAsWritten.test(line)))
    throw new Error('enfilade: these are no coasts')
  return lines.map(read)
}

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
export function isLand(coasts: readonly Coast[], [east, north]: Place): boolean {
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

import type { Mask } from './latticeMask.ts'
import { panel } from './latticeCell.ts'
import type { Spot2 } from './polygon.ts'

/** So far a point may lie off a line that leaves it out, metres. */
const slack = 0.00035

/**
 * The openings of a mask as closed lines, metres in the panel: where it is half open, by marching
 * over its squares (Lorensen and Cline's table in two dimensions), straightened.
 */
export function openingsIn({ width, height, open }: Mask): Spot2[][] {
  const value = (i: number, j: number): number =>
    i < 0 || j < 0 || i >= width || j >= height ? 0 : (open[j * width + i] ?? 0)
  const next = new Map<string, string>()
  const spots = new Map<string, Spot2>()
  const place = (x: number, y: number): Spot2 => [
    ((x + 0.5) / width - 0.5) * panel.width,
    (0.5 - (y + 0.5) / height) * panel.height,
  ]
  for (let j = -1; j < height; j += 1)
    for (let i = -1; i < width; i += 1) {
      const [a, b, c, d] = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)]
      const inside = [a, b, c, d].map((each) => each > 0.5)
      const part = (from: number, to: number) => (0.5 - from) / (to - from)
      // Crossings of the four sides, clockwise from above; a side is the same from both its squares.
      const sides = [
        { key: `${i} ${j} -`, at: () => place(i + part(a, b), j) },
        { key: `${i + 1} ${j} |`, at: () => place(i + 1, j + part(b, c)) },
        { key: `${i} ${j + 1} -`, at: () => place(i + part(d, c), j + 1) },
        { key: `${i} ${j} |`, at: () => place(i, j + part(a, d)) },
      ]
      for (let side = 0; side < 4; side += 1) {
        // A line leaves through a side whose first corner is open and whose second is not.
        if (!inside[side] || inside[(side + 1) % 4]) continue
        let enter = side
        do enter = (enter + 3) % 4
        while (inside[enter] || !inside[(enter + 1) % 4])
        const [from, to] = [sides[side], sides[enter]]
        if (!from || !to) continue
        spots.set(from.key, from.at())
        next.set(from.key, to.key)
      }
    }
  const loops: Spot2[][] = []
  while (next.size > 0) {
    const loop: Spot2[] = []
    let at: string | undefined = next.keys().next().value
    while (at !== undefined && next.has(at)) {
      const here = spots.get(at)
      const to: string | undefined = next.get(at)
      next.delete(at)
      if (here) loop.push(here)
      at = to
    }
    const straight = straightened(loop)
    if (straight.length > 2) loops.push(straight)
  }
  return loops
}

/** A closed line without the points that hardly bend it (Douglas and Peucker). */
function straightened(loop: readonly Spot2[]): Spot2[] {
  const half = Math.floor(loop.length / 2)
  if (half < 2) return [...loop]
  const [first, middle] = [loop[0], loop[half]]
  if (!first || !middle) return []
  return [
    ...thinned(loop.slice(0, half + 1)).slice(0, -1),
    ...thinned([...loop.slice(half), first]).slice(0, -1),
  ]
}

function thinned(line: readonly Spot2[]): Spot2[] {
  const [from, to] = [line[0], line.at(-1)]
  if (!from || !to || line.length < 3) return [...line]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const long = Math.hypot(dx, dy) || 1e-9
  let [worst, at] = [0, 0]
  line.forEach(([x, y], i) => {
    const off = Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / long
    if (off > worst) [worst, at] = [off, i]
  })
  if (worst < slack) return [from, to]
  return [...thinned(line.slice(0, at + 1)).slice(0, -1), ...thinned(line.slice(at))]
}

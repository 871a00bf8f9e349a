import { cordLine, cordWidth, loomMeasures, plait, slackLine, trackOf } from '#craft'
import { describe, expect, test } from 'vitest'

const samples = 700
const { cords } = loomMeasures
const threads = [0, 1, 2, 3] as const
const lines = threads.flatMap((thread) =>
  Array.from({ length: cords }, (_, ply) => ({
    thread,
    ply,
    line: cordLine(thread, ply, samples),
  })),
)

/** Every crossing of two threads' middle lines, from the left: who lies over whom. */
const crossings = Array.from({ length: plait.steps }, (_, step) => {
  const tracks = threads.map((thread) => ({ thread, ...trackOf(thread, step + 0.5) }))
  return tracks.flatMap((a) =>
    tracks
      .filter((b) => b.thread > a.thread && Math.abs(a.across - b.across) < 1e-9)
      .map((b) => ({ step, a: a.thread, b: b.thread, over: a.over - b.over })),
  )
}).flat()

describe('the weave of the loom', () => {
  test('has four threads with 24 crossings each', () => {
    for (const thread of threads)
      expect(crossings.filter(({ a, b }) => a === thread || b === thread)).toHaveLength(24)
  })

  test('takes every thread over one and under the next', () => {
    for (const thread of threads) {
      const sides = crossings
        .filter(({ a, b }) => a === thread || b === thread)
        .map(({ a, over }) => Math.sign(a === thread ? over : -over))
      sides.forEach((side, i) => expect(side).toBe((i % 2 ? -1 : 1) * (sides[0] ?? 0)))
    }
  })

  test.for([0, 0.5, 1])('lets no cord touch another, slack by %d', (looseness) => {
    const slack = lines.map(({ line, ...who }) => ({ ...who, line: slackLine(line, looseness) }))
    expect(nearest(slack)).toBeGreaterThanOrEqual(cordWidth)
  })

  test('goes slack downwards and open, and not at its ends', () => {
    const spread = (looseness: number, x: number) => {
      const heights = lines
        .flatMap(({ line }) => slackLine(line, looseness))
        .filter((at) => Math.abs(at[0] - x) < 0.03)
        .map(([, y]) => y)
      return [Math.min(...heights), Math.max(...heights)] as const
    }
    const [low, high] = spread(0, 0)
    const [slackLow, slackHigh] = spread(1, 0)
    expect(slackHigh - slackLow).toBeGreaterThan(1.5 * (high - low))
    expect(slackHigh).toBeLessThan(high)
    expect(spread(1, 0.75)).toEqual(spread(0, 0.75))
  })
})

/** The least distance between two cords, metres. A cord does not meet itself. */
function nearest(all: readonly { line: readonly (readonly [number, number, number])[] }[]): number {
  const cell = 0.01
  const boxes = new Map<string, { of: number; at: readonly [number, number, number] }[]>()
  const key = (x: number, y: number, z: number) => `${x} ${y} ${z}`
  const cellOf = (at: readonly [number, number, number]) =>
    at.map((value) => Math.floor(value / cell)) as [number, number, number]
  let least = Infinity
  all.forEach(({ line }, of) =>
    line.forEach((at, i) => {
      const before = line[i - 1]
      // Between its samples a cord is as good as straight.
      const places = before
        ? [0, 0.25, 0.5, 0.75].map(
            (part) =>
              [0, 1, 2].map((axis) => before[axis]! + (at[axis]! - before[axis]!) * part) as [
                number,
                number,
                number,
              ],
          )
        : [at]
      for (const place of places) {
        const [cx, cy, cz] = cellOf(place)
        for (let x = cx - 1; x <= cx + 1; x++)
          for (let y = cy - 1; y <= cy + 1; y++)
            for (let z = cz - 1; z <= cz + 1; z++)
              for (const other of boxes.get(key(x, y, z)) ?? [])
                if (other.of !== of)
                  least = Math.min(least, Math.hypot(...place.map((v, n) => v - other.at[n]!)))
        const own = key(cx, cy, cz)
        boxes.set(own, [...(boxes.get(own) ?? []), { of, at: place }])
      }
    }),
  )
  return least
}

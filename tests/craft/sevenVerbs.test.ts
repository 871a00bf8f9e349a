import { mostVerbLines, sevenVerbs } from '#craft'
import { expect, test } from 'vitest'

/** What is drawn of a verb when so much of its time has passed. */
function drawn(verb: number, part: number): number[][] {
  const lines: number[][] = []
  sevenVerbs[verb]?.(part, (...line) => lines.push(line.map(Number)))
  return lines
}

const all = [...sevenVerbs.keys()]
const moments = Array.from({ length: 41 }, (_, i) => i / 40)

test.for(all)('drawing %i stays on its card and within its lines, at every moment', (verb) => {
  for (const part of moments) {
    const lines = drawn(verb, part)
    expect(lines.length).toBeLessThanOrEqual(mostVerbLines)
    const ends = lines.flatMap(([ax = 9, ay = 9, bx = 9, by = 9]) => [
      { x: ax, y: ay },
      { x: bx, y: by },
    ])
    expect(Math.max(...ends.map(({ x }) => Math.abs(x)))).toBeLessThanOrEqual(0.84)
    expect(Math.max(...ends.map(({ y }) => Math.abs(y)))).toBeLessThanOrEqual(0.53)
  }
})

test.for(all)('drawing %i moves, and is the same whenever it is drawn', (verb) => {
  expect(drawn(verb, 0.5)).toEqual(drawn(verb, 0.5))
  expect(drawn(verb, 0.5)).not.toEqual(drawn(verb, 0.25))
  expect(drawn(verb, 1)).not.toEqual(drawn(verb, 0.5))
})

test.for(all)('drawing %i never leaps: from moment to moment an end goes a little way', (verb) => {
  let far = 0
  for (let part = 0; part < 1; part += 1 / 200) {
    const [now, next] = [drawn(verb, part), drawn(verb, part + 1 / 200)]
    // Where a line is added before others, they are not the same lines.
    if (now.length === next.length)
      now.forEach(([, , bx = 0, by = 0], i) => {
        const [, , nx = 0, ny = 0] = next[i] ?? []
        far = Math.max(far, Math.hypot(nx - bx, ny - by))
      })
  }
  expect(far).toBeGreaterThan(0)
  expect(far).toBeLessThan(0.12)
})

import { seeded } from '#kit'

/** Rounds in which the points settle, and how far they may go in the first one. */
const [rounds, stride] = [260, 0.16]
/** How strongly everything is drawn to the middle. */
const inwards = 0.9
/** How much of a point's distance from the middle is evened out. */
const even = 0.75

/**
 * Where points come to rest that push one another away and are drawn together by their links (after
 * Fruchterman and Reingold, 1991, in three directions): x, y, z of each, within -1 and 1. The same
 * every time for a seed.
 */
export function forceLayout(
  count: number,
  links: readonly (readonly [number, number])[],
  seed: number,
): Float64Array {
  const chance = seeded(seed)
  const at = Float64Array.from({ length: count * 3 }, () => chance() * 2 - 1)
  const push = new Float64Array(count * 3)
  const ideal = 1.1 / Math.cbrt(Math.max(1, count))
  for (let round = 0; round < rounds; round += 1) {
    push.fill(0)
    repel(at, push, ideal * ideal)
    attract(at, push, links, ideal)
    const most = stride * (1 - round / rounds) + 0.002
    for (let point = 0; point < count; point += 1)
      step(at, push, point * 3, inwards * count * ideal * ideal, most)
  }
  return fitted(at)
}

/** Every pair is pushed apart; written out, because there are tens of thousands of them. */
function repel(at: Float64Array, push: Float64Array, strength: number): void {
  for (let a = 0; a < at.length; a += 3)
    for (let b = 0; b < a; b += 3) {
      const x = (at[a] ?? 0) - (at[b] ?? 0)
      const y = (at[a + 1] ?? 0) - (at[b + 1] ?? 0)
      const z = (at[a + 2] ?? 0) - (at[b + 2] ?? 0)
      move(push, a, b, x, y, z, strength / (x * x + y * y + z * z + 1e-6))
    }
}

function attract(
  at: Float64Array,
  push: Float64Array,
  links: readonly (readonly [number, number])[],
  ideal: number,
): void {
  const degrees = new Map<number, number>()
  for (const end of links.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  for (const [from, to] of links) {
    const [a, b] = [from * 3, to * 3]
    // What many hang on holds each of them less, or they would all lie in one heap.
    const slack = 1 + Math.sqrt(Math.max(degrees.get(from) ?? 1, degrees.get(to) ?? 1))
    const x = (at[a] ?? 0) - (at[b] ?? 0)
    const y = (at[a + 1] ?? 0) - (at[b + 1] ?? 0)
    const z = (at[a + 2] ?? 0) - (at[b + 2] ?? 0)
    move(push, a, b, x, y, z, -Math.sqrt(x * x + y * y + z * z) / ideal / slack)
  }
}

/** Pushes one point along x, y, z times `by`, and the other as far the other way. */
function move(
  push: Float64Array,
  a: number,
  b: number,
  x: number,
  y: number,
  z: number,
  by: number,
): void {
  push[a] = (push[a] ?? 0) + x * by
  push[a + 1] = (push[a + 1] ?? 0) + y * by
  push[a + 2] = (push[a + 2] ?? 0) + z * by
  push[b] = (push[b] ?? 0) - x * by
  push[b + 1] = (push[b + 1] ?? 0) - y * by
  push[b + 2] = (push[b + 2] ?? 0) - z * by
}

/** One point goes where it is pushed and drawn to the middle, no farther than `most`. */
function step(
  at: Float64Array,
  push: Float64Array,
  first: number,
  pull: number,
  most: number,
): void {
  const to = [0, 1, 2].map((i) => (push[first + i] ?? 0) - pull * (at[first + i] ?? 0))
  const long = Math.sqrt(to.reduce((sum, each) => sum + each * each, 0)) || 1
  const by = Math.min(long, most) / long
  to.forEach((each, i) => {
    at[first + i] = (at[first + i] ?? 0) + each * by
  })
}

/**
 * The middle in the origin, and the cloud made as dense outside as inside: each keeps its direction,
 * and most of its distance is by how many lie farther in.
 */
function fitted(at: Float64Array): Float64Array {
  const count = at.length / 3
  const middle = [0, 0, 0]
  at.forEach((each, i) => {
    middle[i % 3] = (middle[i % 3] ?? 0) + each / count
  })
  const moved = at.map((each, i) => each - (middle[i % 3] ?? 0))
  const far = Array.from({ length: count }, (_, point) => {
    const [x = 0, y = 0, z = 0] = moved.subarray(point * 3, point * 3 + 3)
    return Math.sqrt(x * x + y * y + z * z)
  })
  const most = Math.max(...far, 1e-9)
  const order = far.map((_, point) => point).toSorted((a, b) => (far[a] ?? 0) - (far[b] ?? 0))
  order.forEach((point, rank) => {
    const own = far[point] || 1e-9
    const wanted = even * Math.cbrt((rank + 0.5) / count) + ((1 - even) * own) / most
    for (let i = point * 3; i < point * 3 + 3; i += 1) moved[i] = ((moved[i] ?? 0) * wanted) / own
  })
  return moved
}

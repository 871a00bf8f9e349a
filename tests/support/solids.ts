/** Triangles as generators give them. */
export type Triangles = { positions: ArrayLike<number>; indices: ArrayLike<number> }

/** What a generator gives in the end. */
export function whole<Made>(steps: Iterator<unknown, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** By corner, the number of its place: corners nearer than `within` are one. */
function welded({ positions }: Triangles, within: number): number[] {
  const spots = new Map<string, number>()
  let count = 0
  return Array.from({ length: positions.length / 3 }, (_, i) => {
    // Where a place is near the border of two cells it is known in both.
    const cells = [0, 1, 2].map((axis) => {
      const at = (positions[i * 3 + axis] ?? 0) / within
      return [...new Set([Math.round(at - 0.25), Math.round(at + 0.25)])]
    })
    const [xs = [], ys = [], zs = []] = cells
    const keys = xs.flatMap((x) => ys.flatMap((y) => zs.map((z) => `${x} ${y} ${z}`)))
    const known = keys.find((key) => spots.has(key))
    const spot = known === undefined ? count++ : (spots.get(known) ?? -1)
    for (const key of keys) spots.set(key, spot)
    return spot
  })
}

/**
 * The edges at which a solid is not closed: each has to lie between two triangles that walk it in
 * opposite ways. Triangles that weld to a line are no part of it.
 */
export function openEdges(mesh: Triangles, within = 1e-6): string[] {
  const spots = welded(mesh, within)
  const walked = new Map<string, number>()
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const three = [0, 1, 2].map((k) => spots[mesh.indices[i + k] ?? 0] ?? -1)
    if (new Set(three).size < 3) continue
    three.forEach((from, k) => {
      const edge = `${from} ${three[(k + 1) % 3]}`
      walked.set(edge, (walked.get(edge) ?? 0) + 1)
    })
  }
  return [...walked].flatMap(([edge, times]) => {
    const back = walked.get(edge.split(' ').toReversed().join(' '))
    return times === 1 && back === 1 ? [] : [edge]
  })
}

/** The volume inside, of one sign with the way in which its triangles look: more than 0 outwards. */
export function volumeOf({ positions, indices }: Triangles): number {
  let six = 0
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = (indices[i + k] ?? 0) * 3
      return [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0] as const
    }) as [Corner, Corner, Corner]
    six +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0])
  }
  return six / 6
}

type Corner = readonly [number, number, number]

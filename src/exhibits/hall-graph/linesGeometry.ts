import { cross, plus, times, unit, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { placeIn } from './ballsGeometry.ts'
import type { HallGraph } from './graph.ts'

/** Half the breadth of a thread, metres. */
const half = 0.005

/** Every line of the graph, as the cloud stands before it turns. The caller disposes. */
export function linesGeometry({ nodes, edges }: HallGraph): BufferGeometry {
  const ends = edges.flatMap(({ from, to }) =>
    [from, to].flatMap((node) => [...placeIn(nodes[node]?.at ?? [0, 0, 0], 0)]),
  )
  const geometry = new BufferGeometry()
  const places = new BufferAttribute(new Float32Array(ends), 3)
  geometry.setAttribute('position', places)
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', places)
  geometry.computeBoundingSphere()
  return geometry
}

/** Some of them as threads with three sides. The caller disposes. */
export function threadsGeometry(
  { nodes, edges }: HallGraph,
  lines: readonly number[],
): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  for (const line of lines) {
    const edge = edges[line]
    const [from, to] = [nodes[edge?.from ?? -1], nodes[edge?.to ?? -1]]
    if (!from || !to) continue
    const ends = [placeIn(from.at, 0), placeIn(to.at, 0)] as const
    const way = unit(plus(ends[1], times(ends[0], -1)))
    const aside = unit(cross(way, Math.abs(way[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]))
    const over = cross(aside, way)
    const first = positions.length / 3
    for (const end of ends)
      for (let side = 0; side < 3; side += 1) {
        const angle = (side * 2 * Math.PI) / 3
        const off: Vector = plus(
          times(aside, half * Math.cos(angle)),
          times(over, half * Math.sin(angle)),
        )
        positions.push(...plus(end, off))
      }
    for (let side = 0; side < 3; side += 1) {
      const next = (side + 1) % 3
      indices.push(first + side, first + next, first + 3 + next)
      indices.push(first + side, first + 3 + next, first + 3 + side)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', geometry.getAttribute('position'))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}

import { flat, type Chart, type GridChart } from './chart.ts'
import type { Material } from './materials.ts'
import { cross, dot, plus, times, unit, type Vector } from './vector.ts'

type Axis = 0 | 1 | 2
export type Face = '-a' | '+a' | '-b' | '+b' | '-c' | '+c'

/**
 * A block from `corner` along three edges at right angles (a x b points along c), its faces charts
 * and its edges eased by `bevel` metres. `without` names faces that nobody sees.
 */
export function block(
  name: string,
  material: Material,
  corner: Vector,
  edges: readonly [Vector, Vector, Vector],
  more: { bevel?: number; without?: readonly Face[]; shift?: number } = {},
): Chart[] {
  const { bevel = 0, without = [], shift = 0 } = more
  const charts: Chart[] = []
  const at = (...parts: readonly [number, number, number]): Vector =>
    plus(
      corner,
      plus(times(edges[0], parts[0]), plus(times(edges[1], parts[1]), times(edges[2], parts[2]))),
    )
  const ease = edges.map((edge) => Math.min(0.45, bevel / (Math.hypot(...edge) || 1)))
  const in0 = (axis: Axis): number => ease[axis] ?? 0
  const letters = ['a', 'b', 'c'] as const
  for (const axis of [0, 1, 2] as const) {
    for (const end of [0, 1] as const) {
      if (without.includes(`${end ? '+' : '-'}${letters[axis]}`)) continue
      const [p, q] = sidesOf(axis, end, edges)
      const from: [number, number, number] = [0, 0, 0]
      from[axis] = end
      from[p] = in0(p)
      from[q] = in0(q)
      const along = times(edges[p], 1 - 2 * in0(p))
      const up = times(edges[q], 1 - 2 * in0(q))
      charts.push(
        flat(`${name}/${end ? '+' : '-'}${letters[axis]}`, material, at(...from), along, up, {
          shift,
        }),
      )
    }
  }
  if (bevel > 0) charts.push(...easedEdges(name, material, edges, at, in0, shift))
  return charts
}

/** The face's two axes in the order that turns it outwards, the longer along u where that allows. */
function sidesOf(axis: Axis, end: 0 | 1, edges: readonly [Vector, Vector, Vector]): [Axis, Axis] {
  const next = axis === 0 ? 1 : axis === 1 ? 2 : 0
  const last = axis === 0 ? 2 : axis === 1 ? 0 : 1
  const outwards = dot(cross(edges[next], edges[last]), edges[axis]) > 0
  return outwards === (end === 1) ? [next, last] : [last, next]
}

function easedEdges(
  name: string,
  material: Material,
  edges: readonly [Vector, Vector, Vector],
  at: (...parts: readonly [number, number, number]) => Vector,
  ease: (axis: Axis) => number,
  shift: number,
): GridChart[] {
  const grids: GridChart[] = []
  const outwards = (axis: Axis, end: number): Vector => unit(times(edges[axis], end ? 1 : -1))
  for (const [p, q, along] of [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ] as const) {
    for (const i of [0, 1]) {
      for (const j of [0, 1]) {
        const place = (onP: boolean, end: number): Vector => {
          const parts: [number, number, number] = [0, 0, 0]
          parts[p] = onP ? i : i ? 1 - ease(p) : ease(p)
          parts[q] = onP ? (j ? 1 - ease(q) : ease(q)) : j
          parts[along] = end ? 1 - ease(along) : ease(along)
          return at(...parts)
        }
        grids.push(
          patch(name, material, shift, [
            [place(true, 0), outwards(p, i)],
            [place(false, 0), outwards(q, j)],
            [place(true, 1), outwards(p, i)],
            [place(false, 1), outwards(q, j)],
          ]),
        )
      }
    }
  }
  for (const [i, j, k] of corners) {
    const set = (axis: Axis): Vector => {
      const ends = [i, j, k].map((end, on) =>
        on === axis
          ? end
          : end
            ? 1 - (on === 0 ? ease(0) : on === 1 ? ease(1) : ease(2))
            : on === 0
              ? ease(0)
              : on === 1
                ? ease(1)
                : ease(2),
      )
      return at(ends[0] ?? 0, ends[1] ?? 0, ends[2] ?? 0)
    }
    grids.push(
      patch(name, material, shift, [
        [set(0), outwards(0, i)],
        [set(1), outwards(1, j)],
        [set(2), outwards(2, k)],
        [set(2), outwards(2, k)],
      ]),
    )
  }
  return grids
}

const corners = [0, 1].flatMap((i) => [0, 1].flatMap((j) => [0, 1].map((k) => [i, j, k] as const)))

/** Four corners, two a row, turned so that the triangles face as their normals do. */
function patch(
  name: string,
  material: Material,
  shift: number,
  given: [at: Vector, normal: Vector][],
): GridChart {
  const [a, b, c] = given.map(([at]) => at)
  const [along, up] = [
    plus(b ?? [0, 0, 0], times(a ?? [0, 0, 0], -1)),
    plus(c ?? [0, 0, 0], times(a ?? [0, 0, 0], -1)),
  ]
  const looks = given.reduce<Vector>((sum, [, normal]) => plus(sum, normal), [0, 0, 0])
  const swap = dot(cross(along, up), looks) < 0
  const order = swap ? [1, 0, 3, 2] : [0, 1, 2, 3]
  const turned = order.flatMap((i) => given.slice(i, i + 1))
  return {
    kind: 'grid',
    name: `${name}/edge`,
    material,
    columns: 2,
    rows: 2,
    points: turned.flatMap(([at]) => [...at]),
    normals: turned.flatMap(([, normal]) => [...normal]),
    uvs: turned.flatMap(([at], i) => [at[1] + at[0] + at[2] + shift, i % 2 ? 0.01 : 0]),
    eased: true,
  }
}

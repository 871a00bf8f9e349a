import { atOnce } from '#kit'
import type { Vector } from '../vector.ts'
import { skinAt, widestRadius } from './skin.ts'

/** How many facets go round and how many rows go up, level by level, the finest first. */
export const levels = [
  { around: 128, rows: 96 },
  { around: 64, rows: 48 },
  { around: 32, rows: 24 },
  { around: 16, rows: 12 },
  { around: 8, rows: 6 },
] as const

/** Triangles of a level: two a facet; mouth and foot are open. */
export const trianglesOf = ({ around, rows }: (typeof levels)[number]): number => 2 * around * rows

/** By how much the outline of a level lies inside the true one where it is widest, metres. */
const outlineError = ({ around }: (typeof levels)[number]): number =>
  widestRadius * (1 - Math.cos(Math.PI / around))

/**
 * From how far off a level's outline errs by less than a pixel, metres. `focal` is how many pixels a
 * metre takes at one metre's distance.
 */
export const servesFrom = (level: (typeof levels)[number], focal: number): number =>
  outlineError(level) * focal

/** The coarsest level that serves at that distance, metres; the finest where none does. */
export function levelAt(distance: number, focal: number): number {
  const coarsest = levels.findLastIndex((level) => servesFrom(level, focal) <= distance)
  return Math.max(0, coarsest)
}

/** Pixels that a metre takes at one metre's distance, in a picture so high at 62 degrees. */
export const focalOf = (pixelsHigh: number): number =>
  pixelsHigh / 2 / Math.tan((31 * Math.PI) / 180)

/** A net over the vase: corners with their normals, and triangles. */
export type WayMesh = {
  corners: { at: Vector; normal: Vector }[]
  triangles: [number, number, number][]
}

const cornerOf = (around: number, row: number, column: number): number =>
  row * around + (column % around)

/** The vase as a net of so many facets, some rows in a step; corners that meet at the seam are one. */
export function* meshInSteps({
  around,
  rows,
}: (typeof levels)[number]): Generator<undefined, WayMesh> {
  const corners: WayMesh['corners'] = []
  const triangles: WayMesh['triangles'] = []
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column < around; column += 1) {
      corners.push(skinAt({ along: row / rows, turn: (column / around) * 2 * Math.PI }))
      if (row === rows) continue
      const [a, b] = [cornerOf(around, row, column), cornerOf(around, row, column + 1)]
      const [c, d] = [cornerOf(around, row + 1, column + 1), cornerOf(around, row + 1, column)]
      triangles.push([a, b, c], [a, c, d])
    }
    if (row % 3 === 2) yield undefined
  }
  return { corners, triangles }
}

/** The same at once. */
export const wayMesh = (level: (typeof levels)[number]): WayMesh => atOnce(meshInSteps(level))

/** The edges of its facets, each once, as pairs of corners. */
export function wayEdges({ around, rows }: (typeof levels)[number]): [number, number][] {
  const edges: [number, number][] = []
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column < around; column += 1) {
      const a = cornerOf(around, row, column)
      edges.push([a, cornerOf(around, row, column + 1)])
      if (row === rows) continue
      edges.push([a, cornerOf(around, row + 1, column)])
      edges.push([a, cornerOf(around, row + 1, column + 1)])
    }
  return edges
}

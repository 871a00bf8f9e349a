import type { Vector } from './vector.ts'

/** Triangles that are being gathered: points with their normals, and threes of them. */
export type Shape = {
  /** Three numbers a point; metres, and directions of length 1. */
  positions: number[]
  normals: number[]
  indices: number[]
  count: () => number
  /** Adds a point and gives its number. */
  point: (at: Vector, normal: Vector) => number
  /** Adds a triangle, anticlockwise as seen from outside. */
  triangle: (a: number, b: number, c: number) => void
}

/** A shape without triangles. */
export function createShape(): Shape {
  const [positions, normals, indices]: [number[], number[], number[]] = [[], [], []]
  const count = () => positions.length / 3
  return {
    positions,
    normals,
    indices,
    count,
    point: (at, normal) => {
      positions.push(...at)
      normals.push(...normal)
      return count() - 1
    },
    triangle: (...corners) => void indices.push(...corners),
  }
}

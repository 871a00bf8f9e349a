import type { OutlinePoint } from '#craft'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import { vaseHigh } from './measures.ts'

/** In how many steps the clay is turned. */
const around = 56

/** A turned line as numbers, radius and height in turn, metres; written over, not made anew. */
export type Rows = Float32Array<ArrayBuffer>

/** The rows of an outline in parts of the height. */
export const rowsOf = (outline: readonly OutlinePoint[]): Rows =>
  Float32Array.from(outline.flatMap(([radius, at]) => [radius * vaseHigh, at * vaseHigh]))

/** Puts between two lines, 0 to 1, into a third. */
export function mix(from: Rows, to: Rows, part: number, into: Rows): void {
  for (let i = 0; i < into.length; i += 1)
    into[i] = (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * part
}

/** A turned body of so many rows; `turn` shapes it. The caller disposes. */
export function clayGeometry(rows: number): BufferGeometry {
  const geometry = new BufferGeometry()
  const columns = around + 1
  for (const name of ['position', 'normal']) {
    const attribute = new BufferAttribute(new Float32Array(rows * columns * 3), 3)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
  }
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(rows * columns * 2), 2))
  const indices: number[] = []
  for (let row = 1; row < rows; row += 1)
    for (let column = 1; column < columns; column += 1) {
      const at = row * columns + column
      const below = at - columns
      indices.push(below - 1, below, at - 1, at - 1, below, at)
    }
  geometry.setIndex(indices)
  geometry.boundingSphere = new Sphere(new Vector3(0, vaseHigh / 2, 0), vaseHigh)
  return geometry
}

/** Turns the body after a line: places, normals, and along it the metres that glaze is drawn by. */
export function turn(geometry: BufferGeometry, rows: Rows): void {
  const [position, normal, uv] = ['position', 'normal', 'uv'].map((name) =>
    geometry.getAttribute(name),
  )
  if (!position || !normal || !uv) return
  const count = rows.length / 2
  let at = 0
  for (let row = 0; row < count; row += 1) {
    const [radius, high] = [rows[2 * row] ?? 0, rows[2 * row + 1] ?? 0]
    const before = edgeBefore(rows, row)
    const after = edgeAfter(rows, row)
    const up = (rows[2 * after + 1] ?? 0) - (rows[2 * before + 1] ?? 0)
    const out = (rows[2 * before] ?? 0) - (rows[2 * after] ?? 0)
    const long = Math.hypot(up, out) || 1
    for (let column = 0; column <= around; column += 1) {
      const angle = (-2 * Math.PI * column) / around
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      position.setXYZ(at, cos * radius, high, sin * radius)
      normal.setXYZ(at, (cos * up) / long, out / long, (sin * up) / long)
      uv.setXY(at, high, -angle * radius)
      at += 1
    }
  }
  position.needsUpdate = normal.needsUpdate = uv.needsUpdate = true
}

// A doubled row is a sharp edge: each of the two looks its own way.
const isSame = (rows: Rows, a: number, b: number): boolean =>
  rows[2 * a] === rows[2 * b] && rows[2 * a + 1] === rows[2 * b + 1]
const edgeBefore = (rows: Rows, row: number): number =>
  row > 0 && !isSame(rows, row, row - 1) ? row - 1 : row
const edgeAfter = (rows: Rows, row: number): number =>
  2 * row + 2 < rows.length && !isSame(rows, row, row + 1) ? row + 1 : row

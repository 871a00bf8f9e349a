import type { Triangles } from './solids.ts'

/** A place of a picture: to the right and up, in the units of what is seen. */
export type Place = readonly [x: number, y: number]
type Corner = readonly [x: number, y: number, z: number]

/**
 * A picture as a field of numbers, pixel by pixel; what nothing covers is `nothing`. Its middle is
 * the origin.
 */
export type Picture = {
  columns: number
  rows: number
  pixel: number
  values: Float32Array
}

const nothing = -1

/**
 * What is seen of triangles from far off, without perspective: each pixel has the value of the
 * nearest of those that cover its middle. `seen` brings a corner before the picture: x to the
 * right, y up, z towards who looks. `shade` gives a triangle's value by its number; silhouettes
 * need none.
 */
export function seenFrom(
  { positions, indices }: Triangles,
  half: Place,
  pixel: number,
  seen: (corner: Corner) => Corner,
  shade: (triangle: number) => number | undefined = () => 1,
): Picture {
  const [columns, rows] = half.map((each) => Math.round((2 * each) / pixel)) as [number, number]
  const values = new Float32Array(columns * rows).fill(nothing)
  const depths = new Float32Array(columns * rows).fill(-Infinity)
  const corner = (index: number): Corner => {
    const at = index * 3
    const [x, y, z] = seen([positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0])
    return [(x + half[0]) / pixel - 0.5, (y + half[1]) / pixel - 0.5, z]
  }
  for (let triangle = 0; triangle < indices.length / 3; triangle += 1) {
    const value = shade(triangle)
    if (value === undefined) continue
    const [a, b, c] = [0, 1, 2].map((k) => corner(indices[triangle * 3 + k] ?? 0)) as [
      Corner,
      Corner,
      Corner,
    ]
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    if (Math.abs(area) < 1e-12) continue
    const span = (axis: 0 | 1, most: number) =>
      [
        Math.max(0, Math.ceil(Math.min(a[axis], b[axis], c[axis]) - 1e-9)),
        Math.min(most - 1, Math.floor(Math.max(a[axis], b[axis], c[axis]) + 1e-9)),
      ] as const
    const [[left, right], [low, high]] = [span(0, columns), span(1, rows)]
    for (let y = low; y <= high; y += 1)
      for (let x = left; x <= right; x += 1) {
        const u = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area
        const v = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area
        if (u < -1e-9 || v < -1e-9 || u + v > 1 + 1e-9) continue
        const depth = u * a[2] + v * b[2] + (1 - u - v) * c[2]
        const at = y * columns + x
        if (depth <= (depths[at] ?? 0)) continue
        depths[at] = depth
        values[at] = value
      }
  }
  return { columns, rows, pixel, values }
}

/** How broad a silhouette is at a height: from its first covered pixel to its last. */
export function breadthAt({ columns, rows, pixel, values }: Picture, y: number): number {
  const row = values.subarray(
    rowAt(y, rows, pixel) * columns,
    (rowAt(y, rows, pixel) + 1) * columns,
  )
  const first = row.findIndex((value) => value !== nothing)
  return first < 0 ? 0 : (row.findLastIndex((value) => value !== nothing) - first + 1) * pixel
}

/** The middle of the row of pixels in which a height lies. */
export const middleOfRow = (y: number, { rows, pixel }: Picture): number =>
  (rowAt(y, rows, pixel) + 0.5 - rows / 2) * pixel

const rowAt = (y: number, rows: number, pixel: number) => Math.floor(y / pixel + rows / 2)

/** How high a silhouette reaches at a place from left to right; `nothing` where it is not. */
export function heightAt({ columns, rows, pixel, values }: Picture, x: number): number {
  const column = Math.floor(x / pixel + columns / 2)
  for (let row = rows - 1; row >= 0; row -= 1)
    if (values[row * columns + column] !== nothing) return (row + 1 - rows / 2) * pixel
  return nothing
}

/** The picture at a place, between its pixels too. */
export function valueAt({ columns, rows, pixel, values }: Picture, [x, y]: Place): number {
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? nothing
      : (values[row * columns + column] ?? nothing)
  const [px, py] = [x / pixel + columns / 2 - 0.5, y / pixel + rows / 2 - 0.5]
  const [i, j] = [Math.floor(px), Math.floor(py)]
  const [u, v] = [px - i, py - j]
  return (
    (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) +
    (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v
  )
}

/** Softens a picture by the mean of a square of pixels, so that edges need not lie on pixels. */
export function softened(picture: Picture, by = 1): Picture {
  const { columns, rows, values } = picture
  const soft = new Float32Array(values.length)
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      let [sum, count] = [0, 0]
      for (let j = Math.max(0, y - by); j <= Math.min(rows - 1, y + by); j += 1)
        for (let i = Math.max(0, x - by); i <= Math.min(columns - 1, x + by); i += 1) {
          sum += values[j * columns + i] ?? 0
          count += 1
        }
      soft[y * columns + x] = sum / count
    }
  return { ...picture, values: soft }
}

/**
 * How far what is seen at some places looks as what is seen where they are carried: 1 is wholly, 0
 * not at all (the correlation of both).
 */
export function likeness(
  seen: (place: Place) => number,
  places: readonly Place[],
  carry: (place: Place) => Place,
): number {
  const pairs = places.map((place) => [seen(place), seen(carry(place))] as const)
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sum = (of: (p: number, q: number) => number) =>
    pairs.reduce((all, [p, q]) => all + of(p - a, q - b), 0)
  return sum((p, q) => p * q) / (Math.sqrt(sum((p) => p * p) * sum((_, q) => q * q)) || 1)
}

export const turnedBy =
  (angle: number) =>
  ([x, y]: Place): Place => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ]

/** Over a line through the origin that runs at that angle. */
export const mirroredOver =
  (angle: number) =>
  ([x, y]: Place): Place => [
    x * Math.cos(2 * angle) + y * Math.sin(2 * angle),
    x * Math.sin(2 * angle) - y * Math.cos(2 * angle),
  ]

/** Places on a ring from one radius to another, evenly. */
export const ringOf = (from: number, to: number, across: number, round: number): Place[] =>
  Array.from({ length: across * round }, (_, i): Place => {
    const radius = from + ((to - from) * ((i % across) + 0.5)) / across
    const angle = (2 * Math.PI * Math.floor(i / across)) / round + 0.0137
    return [radius * Math.sin(angle), radius * Math.cos(angle)]
  })

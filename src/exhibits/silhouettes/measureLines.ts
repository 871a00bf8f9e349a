import { ratiosOf, smoothOutline, vaseOutlines, type VaseForm } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** How broad the lines are, and how far a measure's line goes on beyond the vase, metres. */
const [broad, beyond] = [0.004, 0.06]

/** A measure that is told beside its line: part of the height at which it is taken, and its number. */
export type Measure = { at: number; ratio: number; end: number }

/** Mouth, widest place and foot of a vase of that height. `end` is where the line stops, metres. */
export function measuresOf(form: VaseForm, height: number): Measure[] {
  const { mouth, widest, widestAt, foot } = ratiosOf(form)
  const end = (widest / 2) * height + beyond
  return [
    { at: 1, ratio: mouth, end },
    { at: widestAt, ratio: widest, end },
    { at: 0.008, ratio: foot, end },
  ]
}

/**
 * The outline of a vase on both its sides and the lines of its measures, as flat ribbons in the
 * plane of its axis that faces the visitor. Metres, its foot at the origin.
 */
export function measureLines(form: VaseForm, height: number): BufferGeometry {
  const line = smoothOutline(vaseOutlines[form], 6)
  const positions: number[] = []
  const indices: number[] = []
  const ribbon = (points: readonly (readonly [number, number])[]) => {
    points.forEach(([x, y], i) => {
      const [before, after] = [points[i - 1] ?? [x, y], points[i + 1] ?? [x, y]]
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
      const long = Math.hypot(dx, dy) || 1
      const [ox, oy] = [(-dy / long) * (broad / 2), (dx / long) * (broad / 2)]
      const first = positions.length / 3
      positions.push(x - ox, y - oy, 0, x + ox, y + oy, 0)
      if (i > 0) indices.push(first - 2, first, first - 1, first - 1, first, first + 1)
    })
  }
  for (const side of [-1, 1])
    ribbon(line.map(([radius, at]) => [side * radius * height, at * height] as const))
  for (const { at, ratio, end } of measuresOf(form, height)) {
    const half = (ratio / 2) * height
    ribbon([
      [-half, at * height],
      [end, at * height],
    ])
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(indices)
  // Three makes a second program of the veils for what has no normals.
  geometry.computeVertexNormals()
  return geometry
}

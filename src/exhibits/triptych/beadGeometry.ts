import { lathe, oneCurve, type OutlinePoint } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { rail, vase } from './measures.ts'

/** How broad the carried curve is, how far over the paper it goes, and the rod under it, metres. */
const [broad, over, rod] = [0.0055, 0.009, 0.0022]
const cinnabar = new Color('#A63A2B')
const bronze = new Color('#8A6A35')

/** The bead on the rail at x = 0, and on a rod over it the curve that it carries. The caller disposes. */
export function beadGeometry(paper: number): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const put = (x: number, y: number, z: number, normal: readonly number[], { r, g, b }: Color) => {
    positions.push(x, y, z)
    normals.push(...normal)
    colours.push(r, g, b)
  }
  const ball = Array.from({ length: 13 }, (_, i): OutlinePoint => {
    const angle = Math.PI * (i / 12 - 0.5)
    return [Math.max(1e-4, rail.bead * Math.cos(angle)), rail.y + rail.bead * Math.sin(angle)]
  })
  const { points, normals: ways, columns, rows } = lathe('bead', 'lacquer', 0, rail.z, ball, 24)
  for (let i = 0; i < points.length; i += 3)
    put(points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0, ways.slice(i, i + 3), cinnabar)
  for (let row = 0; row + 1 < rows; row += 1)
    for (let column = 0; column + 1 < columns; column += 1) {
      const a = row * columns + column
      indices.push(a, a + 1, a + columns + 1, a, a + columns + 1, a + columns)
    }
  const z = paper + over
  const ribbon = (line: readonly (readonly [number, number])[], half: number) =>
    line.forEach(([x, y], i) => {
      const [before, after] = [line[i - 1] ?? [x, y], line[i + 1] ?? [x, y]]
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
      const long = Math.hypot(dx, dy) || 1
      const [ox, oy] = [(dy / long) * half, (-dx / long) * half]
      const first = positions.length / 3
      put(x + ox, y + oy, z, [0, 0, 1], bronze)
      put(x - ox, y - oy, z, [0, 0, 1], bronze)
      if (i > 0) indices.push(first - 2, first, first - 1, first - 1, first, first + 1)
    })
  ribbon(
    oneCurve(5).map(([radius, at]) => [radius * vase.high, vase.foot + at * vase.high] as const),
    broad / 2,
  )
  ribbon(
    [
      [0, rail.y],
      [0, vase.foot + vase.high],
    ],
    rod / 2,
  )
  ribbon(
    [
      [0, vase.foot],
      [0.14 * vase.high, vase.foot],
    ],
    rod / 2,
  )
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}

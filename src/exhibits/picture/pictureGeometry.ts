import { BufferAttribute, BufferGeometry, Color } from 'three'
import type { Measures } from './measures.ts'

/** Right of the middle, up and out of the wall, metres. */
type Corner = readonly [right: number, up: number, out: number]
/** What is painted, and how much it covers; 2 is where the picture is. */
type Paint = readonly [colour: Color, cover: number]
type Point = { at: Corner; paint: Paint }
type Edges = { wide: number; high: number; up: number }

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const
const shade = new Color(0, 0, 0)
const paper = new Color('#F3EEE2')
const cutPaper = new Color('#FFFFFF')
const pictured: Paint = [shade, 2]
/** Between two things that lie on one another, metres, so that nothing flickers. */
const apart = 0.001

/**
 * The picture with what light does round it: the soft shadow on the wall, the frame's shade on the
 * mount, the cut edge of the mount. In the hanging's own frame.
 */
export function pictureGeometry(measures: Measures): BufferGeometry {
  const { width, height, mount, bar, whole, face, front } = measures
  const positions: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const quad = (points: readonly Point[], places: readonly (readonly [number, number])[] = []) => {
    const first = positions.length / 3
    points.forEach(({ at, paint: [{ r, g, b }, cover] }, i) => {
      positions.push(...at)
      uvs.push(...(places[i] ?? [0, 0]))
      colours.push(r, g, b, cover)
    })
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const edges = (wide: number, high: number, up = 0): Edges => ({ wide, high, up })
  /** Four strips between two rectangles; the paint of each side (lower, right, upper, left). */
  const ring = (outer: Edges, inner: Edges, out: number, paints: readonly [Paint, Paint][]) =>
    corners.forEach((_, i) => {
      const [there, here] = paints[i] ?? [pictured, pictured]
      const point = ({ wide, high, up }: Edges, corner: number, paint: Paint): Point => {
        const [right, above] = corners[corner % 4] ?? [0, 0]
        return { at: [(right * wide) / 2, (above * high) / 2 + up, out], paint }
      }
      quad([
        point(outer, i, there),
        point(outer, i + 1, there),
        point(inner, i + 1, here),
        point(inner, i, here),
      ])
    })
  const all = (from: Paint, to: Paint) => corners.map((): [Paint, Paint] => [from, to])

  // On the wall: deeper below, because the light comes from above; it fades out slowly.
  const [wide, high, depth] = whole
  const reach = 0.03 + depth * 1.5
  const around = (part: number) =>
    edges(wide + 2 * reach * part, high + 2 * reach * part, -reach * (0.15 + 0.6 * part))
  const wall = 2 * apart - depth / 2
  const depths = [0.3, 0.13, 0.04, 0].map((cover): Paint => [shade, cover])
  const rings = [-0.1, 0.25, 0.55, 1]
  rings.slice(1).forEach((part, i) => {
    const [from = pictured, to = pictured] = [depths[i + 1], depths[i]]
    ring(around(part), around(rings[i] ?? 0), wall, all(from, to))
  })
  if (mount > 0)
    // The face of the mount is lit as what lies on it.
    quad(
      corners.map(([right, up]) => ({
        at: [right * (width / 2 + mount), up * (height / 2 + mount), face + apart],
        paint: [paper, 1],
      })),
    )
  quad(
    corners.map(([right, up]) => ({
      at: [(right * width) / 2, (up * height) / 2, front],
      paint: pictured,
    })),
    corners.map(([right, up]) => [(right + 1) / 2, (1 - up) / 2]),
  )
  const proud = front + apart
  if (mount > 0) {
    // The window cut into the mount: its upper edges lie in the shade, its lower ones in the light.
    const cut = 2 * Math.min(0.0028, mount / 8)
    const [dim, glow]: Paint[] = [
      [shade, 0.22],
      [cutPaper, 0.8],
    ]
    const sides = [glow, glow, dim, dim].map((paint = pictured): [Paint, Paint] => [paint, paint])
    ring(edges(width + cut, height + cut), edges(width, height), proud, sides)
  }
  if (bar > 0) {
    // The frame stands before what it holds and shades it, most at the upper edge.
    const [w, h] = [width + 2 * mount, height + 2 * mount]
    const deep = depth / 2 - face
    const strips = [0.1, 0.2, 0.42, 0.2].map((cover): [Paint, Paint] => [
      [shade, cover],
      [shade, 0],
    ])
    const shaded = edges(w - 2.2 * deep, h - 2.6 * deep, -0.5 * deep)
    ring(edges(w + 0.006, h + 0.006), shaded, proud + apart / 2, strips)
  }
  return built(positions, uvs, colours, indices)
}

function built(at: number[], uvs: number[], colours: number[], indices: number[]): BufferGeometry {
  const geometry = new BufferGeometry()
  const put = (name: string, values: number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size))
  put('position', at, 3)
  put(
    'normal',
    at.map((_, i) => (i % 3 === 2 ? 1 : 0)),
    3,
  )
  put('uv', uvs, 2)
  put('color', colours, 4)
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}

import { block, surfaceOf, tube, type Chart, type Knot } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { leaf, sheet } from './measures.ts'

const { width, height, rollers, half, core, wound } = leaf
/** Paper (art direction 5). */
const xuan = '#F3EDDF'
/** What is written lies so far before the strip, metres. */
const before = 0.0022

/** Two rollers with the strip between them and on them, and the rods that keep them apart. */
export function leafGeometry(): BufferGeometry {
  const rod = (knots: readonly Knot[], around = 14): Chart => tube('leaf', 'timber', knots, around)
  const timber = [
    ...[-1, 1].map((end) => rod(along(end * rollers, [-half, half], core, knob))),
    ...[-1, 1].map((side) =>
      rod(
        [-1, 1].map((end) => ({ at: [side * 0.494, end * rollers, 0], radius: 0.008 })),
        8,
      ),
    ),
  ]
  const paper = [
    ...[-1, 1].map((end) => rod(along(end * rollers, [-width / 2, width / 2], wound, 0), 20)),
    ...block(
      'strip',
      'plaster',
      [-width / 2, -height / 2 - 0.03, -0.0012],
      [
        [width, 0, 0],
        [0, height + 0.06, 0],
        [0, 0, 0.0024],
      ],
    ),
  ]
  return coloured([
    [timber, '#3A2A21'],
    [paper, xuan],
  ])
}

/** How much thicker a roller's knob is than its core, metres. */
const knob = 0.011

/** A rod that lies level at that height, its ends rounded off, with knobs where it has any. */
function along(
  y: number,
  [from, to]: readonly [number, number],
  radius: number,
  more: number,
): Knot[] {
  const at = (x: number, thick: number): Knot => ({ at: [x, y, 0], radius: thick })
  const end = (x: number, inwards: number): Knot[] => {
    const out = radius + more
    const knots = [at(x, 0.0005), at(x + inwards * 0.0005, out * 0.8), at(x + inwards * 0.005, out)]
    return more > 0
      ? [...knots, at(x + inwards * 0.022, out), at(x + inwards * 0.026, radius)]
      : knots
  }
  return [...end(from, 1), ...end(to, -1).toReversed()]
}

/** Charts in one, each group in its colour. */
function coloured(groups: readonly (readonly [readonly Chart[], string])[]): BufferGeometry {
  const [positions, normals, colours, indices]: number[][] = [[], [], [], []]
  for (const [charts, colour] of groups) {
    const surface = surfaceOf(charts)
    const first = (positions?.length ?? 0) / 3
    positions?.push(...surface.positions)
    normals?.push(...surface.normals)
    const { r, g, b } = new Color(colour)
    for (let i = 0; i < surface.positions.length; i += 3) colours?.push(r, g, b)
    for (const index of surface.indices) indices?.push(first + index)
  }
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[] = []) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), 3))
  put('position', positions)
  put('normal', normals)
  put('color', colours)
  geometry.setIndex(indices ?? [])
  return geometry
}

/** Both sides of the strip in reading light: the left half of a texture in front, the right half behind. */
export function writtenGeometry(): BufferGeometry {
  const [x, y] = [sheet.width / 2, sheet.height / 2]
  const { r, g, b } = new Color(xuan)
  const paper = [r, g, b, 0]
  const geometry = flatGeometry({
    positions: [
      [-x, -y, before, x, -y, before, x, y, before, -x, y, before],
      [x, -y, -before, -x, -y, -before, -x, y, -before, x, y, -before],
    ].flat(),
    uvs: Array.from({ length: 16 }, () => 0),
    colours: Array.from({ length: 8 }, () => paper).flat(),
    indices: [0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7],
  })
  const normals = geometry.getAttribute('normal')
  for (let corner = 4; corner < 8; corner += 1) normals.setXYZ(corner, 0, 0, -1)
  wind(geometry, 0)
  return geometry
}

/** Moves what is written up by that part of its height; what leaves the strip is on a roller. */
export function wind(geometry: BufferGeometry, by: number): void {
  const uvs = geometry.getAttribute('uv')
  for (let corner = 0; corner < 8; corner += 1) {
    const [side, i] = [corner > 3 ? 0.5 : 0, corner % 4]
    const u = side + (i === 1 || i === 2 ? 0.5 : 0)
    uvs.setXY(corner, u, (i < 2 ? 1 : 0) + by)
  }
  uvs.needsUpdate = true
}

import { block, lathe, surfaceOf } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { squares } from './drawSeal.ts'
import { paper, seal, sheets, square, tray, wordAt } from './measures.ts'

/** Columns in which a face is cut, from the right. */
const columns = 30
/** Over the sheets, and the line under the chosen word: its length, breadth and place, metres. */
const [over, long, broad, under] = [0.0045, 0.07, 0.006, 0.056]

/** What is cut and printed, and the line under the chosen word. */
export type Inked = {
  geometry: BufferGeometry
  /** So much of the face is cut, 0 to 1; and whether the print is there. */
  shown: (cut: number, printed: boolean) => void
  choose: (word: number) => void
}

/** The caller disposes of the geometry. */
export function inkGeometry(): Inked {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const whole = 2 * squares.side + squares.strip
  const quad = (
    corners: readonly (readonly number[])[],
    normal: readonly number[],
    u0: number,
    u1: number,
  ) => {
    const first = positions.length / 3
    corners.forEach((corner, i) => {
      positions.push(...corner)
      normals.push(...normal)
      uvs.push((i === 0 || i === 3 ? u0 : u1) / whole, i < 2 ? 1 : 0)
    })
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    return first
  }
  const z = sheets.z + over
  const upright = (x0: number, x1: number, y0: number, y1: number) => [
    [x0, y0, z],
    [x1, y0, z],
    [x1, y1, z],
    [x0, y1, z],
  ]
  const [half, ahead] = [square.side / 2, [0, 0, 1]]
  const [low, high] = [square.up - half, square.up + half]
  const strip = squares.side + squares.strip / 2
  const line = quad(upright(0, 0, 0, 0), ahead, strip, strip)
  for (let column = columns - 1; column >= 0; column -= 1) {
    const edge = (part: number) => sheets.face - half + ((column + part) / columns) * square.side
    const u = (part: number) => ((column + part) / columns) * squares.side
    quad(upright(edge(0), edge(1), low, high), ahead, u(0), u(1))
  }
  const right = squares.side + squares.strip
  quad(upright(sheets.print - half, sheets.print + half, low, high), ahead, right, whole)
  const [small, y] = [seal.side / 2, paper.thick + 0.001]
  const { x, z: deep } = paper
  quad(
    [
      [x - small, y, deep + small],
      [x + small, y, deep + small],
      [x + small, y, deep - small],
      [x - small, y, deep - small],
    ],
    [0, 1, 0],
    right,
    whole,
  )
  const geometry = new BufferGeometry()
  const at = new BufferAttribute(new Float32Array(positions), 3)
  geometry.setAttribute('position', at)
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2))
  const colours = Array.from({ length: positions.length / 3 }, () => [1, 1, 1, -1]).flat()
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 4))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return {
    geometry,
    shown: (cut, printed) =>
      geometry.setDrawRange(0, printed ? indices.length : 6 * (1 + Math.round(columns * cut))),
    choose: (word) => {
      const [right, up] = wordAt(word)
      const [middle, foot] = [tray.x + right, tray.up + up - under]
      upright(middle - long / 2, middle + long / 2, foot, foot + broad).forEach((corner, i) =>
        at.setXY(line + i, corner[0] ?? 0, corner[1] ?? 0),
      )
      at.needsUpdate = true
    },
  }
}

/** The stone's shaft, waist and plinth: half its breadth in sides, from and to in parts of its height. */
const blocks = [
  [0.5, 0, 0.06],
  [0.5, 0.06, 0.56],
  [0.44, 0.56, 0.61],
  [0.5, 0.61, 0.68],
] as const
/** The knob on it, turned: radius and height in the same parts. */
const knob = [
  [0.3, 0.68],
  [0.27, 0.71],
  [0.2, 0.745],
  [0.2, 0.765],
  [0.33, 0.82],
  [0.36, 0.87],
  [0.31, 0.93],
  [0.18, 0.97],
  [0.1, 0.985],
  [0.08, 1],
  [0.0005, 1.01],
] as const

/** The stone with its knob, its foot in the origin; below it is red with paste. The caller disposes. */
export function stoneGeometry(): BufferGeometry {
  const { side, high } = seal
  const { positions, normals, indices } = surfaceOf([
    ...blocks.flatMap(([half, from, to]) =>
      block(
        'seal',
        'marble',
        [-half * side, from * high, -half * side],
        [
          [2 * half * side, 0, 0],
          [0, (to - from) * high, 0],
          [0, 0, 2 * half * side],
        ],
        { bevel: 0.0015 },
      ),
    ),
    lathe(
      'knob',
      'marble',
      0,
      0,
      knob.map(([r, y]) => [r * side, y * high] as const),
      32,
    ),
  ])
  const [stone, vein, red] = [new Color('#D2B27A'), new Color('#B98A52'), new Color('#B5302A')]
  const colours = Array.from({ length: positions.length / 3 }, (_, i) => {
    const y = positions[i * 3 + 1] ?? 0
    // Honey-coloured, a shade deeper to its foot; red where it was in the paste.
    const { r, g, b } = y < 0.0055 ? red : vein.clone().lerp(stone, Math.min(1, 0.35 + y / high))
    return [r, g, b]
  }).flat()
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.computeBoundingSphere()
  return geometry
}

import { adinkraNames, adinkraSign, mirrorsOf, type AdinkraName } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { face, signAt, signs } from './measures.ts'

/** Half the breadth of a line, and how far the frame and the mirrors go, metres. */
const [half, frame, reach] = [0.0034, signs.side / 2 + 0.02, signs.side / 2 + 0.012]
/** How large the mark of turns without mirrors is, metres. */
const mark = 0.022

/** A frame about the chosen sign, its mirror lines, or a mark where it turns. */
export function chosenGeometry(name: AdinkraName): BufferGeometry {
  const [x, y] = signAt(adinkraNames.indexOf(name))
  const sign = adinkraSign(name)
  const positions: number[] = []
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    const long = Math.hypot(x1 - x0, y1 - y0)
    const [ox, oy] = [(-(y1 - y0) / long) * half, ((x1 - x0) / long) * half]
    const corners = [
      [x0 + ox, y0 + oy],
      [x0 - ox, y0 - oy],
      [x1 - ox, y1 - oy],
      [x0 + ox, y0 + oy],
      [x1 - ox, y1 - oy],
      [x1 + ox, y1 + oy],
    ]
    for (const [px = 0, py = 0] of corners) positions.push(x + px, y + py, face + 0.004)
  }
  const round = (corners: readonly (readonly [number, number])[]) =>
    corners.forEach(([x0, y0], i) => {
      const [x1, y1] = corners[(i + 1) % corners.length] ?? [x0, y0]
      line(x0, y0, x1, y1)
    })
  round([
    [-frame, -frame],
    [frame, -frame],
    [frame, frame],
    [-frame, frame],
  ])
  for (const angle of mirrorsOf(sign)) {
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach]
    line(-dx, -dy, dx, dy)
  }
  if (!sign.mirrors)
    round([
      [-mark / 2, 0],
      [0, -mark],
      [mark / 2, 0],
      [0, mark],
    ])
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', geometry.getAttribute('position'))
  // As other lines have them, so that all are one program.
  geometry.computeVertexNormals()
  return geometry
}

import { setFaces } from '../dougong/setFaces.ts'
import { setHeight } from '../dougong/teachingSet.ts'
import type { Spot2 } from '../polygon.ts'
import { dot, type Vector } from '../vector.ts'
import { bold, thin, type PairDrawing, type PairStroke } from './drawing.ts'

/** From where it is seen: from below, and from the right. The way to the eye; z is out of the wall. */
const toEye: Vector = [0.42, -0.3, 1]
/** Parts of the field to a fen, and how far the beam is drawn to either side, fen. */
const [scale, half] = [0.0088, 50] as const
/** Layers, and how far each is above the one below: the rule. Fen. */
const [first, rise, layers] = [12, 21, 3] as const

/** The bracket set of fifteen pieces as a carpenter's drawing; in the accent its layers, 21 fen apart. */
export function bracketSet(): PairDrawing {
  const shown = ([x, y, z]: Vector): Spot2 => [
    (Math.max(-half, Math.min(half, x)) - toEye[0] * z + 8) * scale,
    (y - toEye[1] * z - setHeight / 2 - 4) * scale,
  ]
  const strokes = setFaces()
    .filter(({ normal }) => dot(normal, toEye) > 0.02)
    .map((face) => ({ ...face, depth: depthOf(face.corners) }))
    .toSorted((a, b) => a.depth - b.depth)
    .flatMap(({ corners, edges }): PairStroke[] => {
      const line = corners.map(shown)
      if (edges.every(Boolean)) return [{ line, closed: true, broad: thin, filled: 'paper' }]
      const sides = line.flatMap((from, i): PairStroke[] => {
        const to = line[(i + 1) % line.length] ?? from
        return edges[i] ? [{ line: [from, to], broad: thin }] : []
      })
      return [{ line, closed: true, broad: 0, filled: 'paper' }, ...sides]
    })
  const rule = Array.from({ length: layers }, (_, layer): PairStroke => {
    const y = (first + rise * layer - setHeight / 2 - 4) * scale
    return {
      line: [
        [-0.5, y],
        [-0.44, y],
      ],
      ink: 'accent',
      broad: bold,
    }
  })
  const up = (layer: number) => (first + rise * (layer + 0.5) - setHeight / 2 - 4) * scale
  return {
    strokes: [
      ...strokes,
      ...rule,
      {
        line: [
          [-0.47, up(-0.5)],
          [-0.47, up(layers - 1.5)],
        ],
        ink: 'accent',
        broad: thin,
      },
    ],
    notes: [0, 1].map((layer) => ({ at: [-0.455, up(layer)], number: rise })),
  }
}

const depthOf = (corners: readonly Vector[]): number =>
  corners.reduce((sum, corner) => sum + dot(corner, toEye), 0) / Math.max(1, corners.length)

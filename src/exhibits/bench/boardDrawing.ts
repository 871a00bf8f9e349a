import type { Loop, Spot2 } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { ribbons } from '../ribbons.ts'

type Place = (spot: Spot2) => readonly [x: number, y: number, z: number]

/** Flat shapes in layers before a board, each in one colour. */
export type BoardDrawing = {
  /** What comes now lies so much nearer, metres. */
  raise: (by: number) => void
  /** A shape by its corners and the triangles between them, on the board unless `place` is another. */
  put: (spots: readonly Spot2[], between: readonly number[], colour: string, place?: Place) => void
  /** A filled shape whose corners its first one sees. */
  fill: (loop: readonly Spot2[], colour: string) => void
  draw: (lines: readonly (readonly Spot2[])[], broad: number, colour: string) => void
  /** A round or cornered spot, turned by radians. */
  blot: (at: Spot2, size: number, corners: number, colour: string, turn?: number) => void
  /** All of it. The caller disposes. */
  geometry: () => BufferGeometry
}

/** The outline of a cell whose sides are 1. */
export const cellOutline: Loop = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

/** Corners on a circle. */
export const ring = ([x, y]: Spot2, size: number, corners: number, turn = 0): Spot2[] =>
  Array.from({ length: corners }, (_, i): Spot2 => {
    const angle = turn + (2 * Math.PI * i) / corners
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
  })

export const closed = (loop: readonly Spot2[]): Spot2[] => [...loop, ...loop.slice(0, 1)]

const fan = (loop: readonly Spot2[]): number[] => loop.slice(2).flatMap((_, i) => [0, i + 1, i + 2])

/** Begins a drawing whose own places lie on the board as `onBoard` says. */
export function createBoardDrawing(onBoard: Place): BoardDrawing {
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  let layer = 0.002
  const put: BoardDrawing['put'] = (spots, between, colour, place = onBoard) => {
    const first = positions.length / 3
    const { r, g, b } = new Color(colour)
    for (const spot of spots) {
      const [x, y, z] = place(spot)
      positions.push(x, y, z + layer)
      colours.push(r, g, b)
    }
    indices.push(...between.map((index) => first + index))
  }
  const fill: BoardDrawing['fill'] = (loop, colour) => put(loop, fan(loop), colour)
  return {
    raise: (by) => {
      layer += by
    },
    put,
    fill,
    draw: (lines, broad, colour) => {
      const { places, indices: between } = ribbons(lines, broad)
      put(places, between, colour)
    },
    blot: (at, size, corners, colour, turn = 0) => fill(ring(at, size, corners, turn), colour),
    geometry: () => {
      const geometry = new BufferGeometry()
      geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
      const normals = Float32Array.from(positions, (_, i) => (i % 3 === 2 ? 1 : 0))
      geometry.setAttribute('normal', new BufferAttribute(normals, 3))
      geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
      geometry.setIndex(indices)
      geometry.computeBoundingSphere()
      return geometry
    },
  }
}

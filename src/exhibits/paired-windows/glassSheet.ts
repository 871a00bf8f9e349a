import { pairedWindow } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { deep, glass } from './measures.ts'
import type { Relief } from '../relief.ts'

/** The rim of the glass; the brass rail along its upper and lower edge, its lit edge and its shade. */
const [rim, brass, lit, shade] = ['#A9BEB4', '#A88A54', '#D2B57A', '#6F5A35'] as const
const half = pairedWindow.size / 2

/** What a sheet of glass is set in, where it lies about that middle. */
export function addSheet(to: Relief, [x, y]: readonly [number, number]): void {
  const bar = (x0: number, y0: number, x1: number, y1: number, z: number, colour: string) =>
    to.face(
      [
        [x0 + x, y0 + y, z],
        [x1 + x, y0 + y, z],
        [x1 + x, y1 + y, z],
        [x0 + x, y1 + y, z],
      ],
      [0, 0, 1],
      colour,
    )
  for (const side of [-half, half]) bar(side - 0.003, -half, side + 0.003, half, deep.glass, rim)
  for (const foot of [-half, half - glass.rail]) {
    bar(-half, foot, half, foot + glass.rail, deep.glass + 0.004, brass)
    bar(-half, foot, half, foot + 0.004, deep.glass + 0.0045, shade)
    bar(-half, foot + glass.rail - 0.004, half, foot + glass.rail, deep.glass + 0.0045, lit)
  }
}

/** Sheets of clear glass as one, each about its middle. The caller disposes. */
export function paneGeometry(middles: readonly (readonly [number, number])[]): BufferGeometry {
  const made = new BufferGeometry()
  const corners = middles.flatMap(([x, y]) =>
    [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ].flatMap(([px = 0, py = 0]) => [px + x, py + y, deep.glass]),
  )
  made.setAttribute('position', new BufferAttribute(Float32Array.from(corners), 3))
  const looks = corners.map((_, i) => (i % 3 === 2 ? 1 : 0))
  made.setAttribute('normal', new BufferAttribute(Float32Array.from(looks), 3))
  made.setIndex(middles.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner)))
  made.computeBoundingSphere()
  return made
}

/** A stretch of a geometry's points that goes up and down together. */
export type Sliding = {
  geometry: BufferGeometry
  from: number
  to: number
  rests: readonly number[]
}

/** The points from one to another of a geometry as they rest. */
export function sliding(geometry: BufferGeometry, from: number, to: number): Sliding {
  const places = geometry.getAttribute('position')
  const rests = Array.from({ length: to - from }, (_, i) => places.getY(from + i))
  return { geometry, from, to, rests }
}

/** Lets them down so far from where they rest, metres. */
export function lower({ geometry, from, to, rests }: Sliding, by: number): void {
  const places = geometry.getAttribute('position')
  for (let i = from; i < to; i += 1) places.setY(i, (rests[i - from] ?? 0) - by)
  places.needsUpdate = true
}

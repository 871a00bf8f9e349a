import { pairedWindow } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { deep } from './measures.ts'

const half = pairedWindow.size / 2

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

import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import { drawPart, ringGeometry } from './ringGeometry.ts'

/** A dot as large as one seen from a metre off. */
export const dotGeometry = (): BufferGeometry => new SphereGeometry(0.007, 12, 8)

/** How far a ray is drawn that meets nothing, metres. */
const faint = 4

/** The rays of all devices as one thing, each with a dot at its end as large to the eye near and far. */
export type PointerRays = {
  geometry: BufferGeometry
  /** Draws one from a place the way a turn looks, as long as to what it meets; without a dot where it meets nothing. */
  point: (ray: number, at: Triple, turned: Turn, distance: number | undefined) => void
  /** Draws one no more. */
  hide: (ray: number) => void
}
type Triple = { readonly x: number; readonly y: number; readonly z: number }
type Turn = Triple & { readonly w: number }

export function pointerRays(count: number): PointerRays {
  const line = new BoxGeometry(0.0035, 0.0035, 1).translate(0, 0, -0.5)
  const dot = dotGeometry()
  const [along, round] = [line.getAttribute('position'), dot.getAttribute('position')]
  const each = along.count + round.count
  const faces = [
    ...(line.getIndex()?.array ?? []),
    ...[...(dot.getIndex()?.array ?? [])].map((corner) => corner + along.count),
  ]
  const place = new BufferAttribute(new Float32Array(count * each * 3), 3)
  const geometry = new BufferGeometry().setAttribute('position', place)
  geometry.setIndex(
    Array.from({ length: count }, (_, ray) => faces.map((corner) => corner + ray * each)).flat(),
  )
  const corner = new Vector3()
  const turn = new Quaternion()
  const lay = (i: number, at: Triple) => {
    corner.applyQuaternion(turn)
    place.setXYZ(i, corner.x + at.x, corner.y + at.y, corner.z + at.z)
  }
  return {
    geometry,
    point: (ray, at, turned, distance) => {
      const far = distance ?? faint
      const large = distance === undefined ? 0 : Math.max(0.4, far)
      const first = ray * each
      turn.set(turned.x, turned.y, turned.z, turned.w)
      for (let i = 0; i < along.count; i += 1) {
        corner.fromBufferAttribute(along, i)
        corner.z *= far
        lay(first + i, at)
      }
      for (let i = 0; i < round.count; i += 1) {
        corner.fromBufferAttribute(round, i).multiplyScalar(large)
        corner.z -= far
        lay(first + along.count + i, at)
      }
      place.needsUpdate = true
    },
    hide: (ray) => {
      for (let i = 0; i < each; i += 1) place.setXYZ(ray * each + i, 0, 0, 0)
      place.needsUpdate = true
    },
  }
}

/** A ring on the floor that closes, as large as one seen from a metre off. */
export function dialGeometry(): { geometry: BufferGeometry; show: (far: number) => void } {
  const geometry = ringGeometry(0.018, 0.024)
  drawPart(geometry, 0)
  return { geometry, show: (far) => drawPart(geometry, far) }
}

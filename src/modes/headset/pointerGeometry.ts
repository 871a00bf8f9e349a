import { BoxGeometry, SphereGeometry, type BufferGeometry } from 'three'
import { drawPart, ringGeometry } from './ringGeometry.ts'

/** A ray of one metre along -z, and the dot at its end as large as one seen from a metre off. */
export function pointerGeometry(): { ray: BoxGeometry; dot: SphereGeometry } {
  const ray = new BoxGeometry(0.0035, 0.0035, 1)
  ray.translate(0, 0, -0.5)
  return { ray, dot: new SphereGeometry(0.007, 12, 8) }
}

/** A ring on the floor that closes, as large as one seen from a metre off. */
export function dialGeometry(): { geometry: BufferGeometry; show: (far: number) => void } {
  const geometry = ringGeometry(0.018, 0.024)
  drawPart(geometry, 0)
  return { geometry, show: (far) => drawPart(geometry, far) }
}

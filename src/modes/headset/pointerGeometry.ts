import { BoxGeometry, SphereGeometry } from 'three'

/** A ray of one metre along -z, and the dot at its end as large as one seen from a metre off. */
export function pointerGeometry(): { ray: BoxGeometry; dot: SphereGeometry } {
  const ray = new BoxGeometry(0.0035, 0.0035, 1)
  ray.translate(0, 0, -0.5)
  return { ray, dot: new SphereGeometry(0.007, 12, 8) }
}

import { addSide, type CityMesh, type CityStuff } from '../city/cityMesh.ts'
import type { Vector } from '../vector.ts'

/** From its foot up: height, radius and how deep the flutes are there; metres. */
const outline = [
  [0, 0.085, 0],
  [0.03, 0.085, 0],
  [0.03, 0.066, 0],
  [0.06, 0.064, 0],
  [0.06, 0.05, 0.006],
  [0.4, 0.042, 0.006],
  [0.4, 0.05, 0],
  [0.425, 0.05, 0],
  [0.425, 0.044, 0],
  [0.455, 0.03, 0],
  [0.475, 0.001, 0],
] as const
const sides = 24
/** Bowls let into the shaft: how high, and their radius. */
const [bowlsAt, bowl] = [0.345, 0.017]

/** A fluted pillar with bowls let into it, as they stand by tombs of the coast; its foot at x, z. */
export function addPillar(mesh: CityMesh, [x, z]: readonly [number, number]): void {
  const spot = (k: number, [y, radius, flute]: readonly [number, number, number]): Vector => {
    const angle = (2 * Math.PI * k) / sides
    const far = radius - (k % 2 === 0 ? 0 : flute)
    return [x + far * Math.sin(angle), y, z + far * Math.cos(angle)]
  }
  const face = (corners: readonly Vector[], out: Vector, stuff?: CityStuff) =>
    addSide(mesh, corners, out, stuff)
  outline.slice(1).forEach((upper, i) => {
    const lower = outline[i] ?? upper
    const up = upper[0] - lower[0]
    for (let k = 0; k < sides; k += 1) {
      const angle = (2 * Math.PI * (k + 0.5)) / sides
      const out: Vector = [
        Math.sin(angle) * Math.max(up, 1e-4),
        lower[1] - upper[1],
        Math.cos(angle) * Math.max(up, 1e-4),
      ]
      face([spot(k, lower), spot(k + 1, lower), spot(k + 1, upper), spot(k, upper)], out)
    }
  })
  for (const turn of [-0.55, 0.15, 0.85, 2.4]) {
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
    const on = (right: number, up: number, out: number): Vector => [
      x + sin * (0.046 + out) + cos * right,
      bowlsAt + up,
      z + cos * (0.046 + out) - sin * right,
    ]
    const rim = (k: number, part: number, out: number): Vector => {
      const angle = (2 * Math.PI * k) / 12
      return on(part * bowl * Math.cos(angle), part * bowl * Math.sin(angle), out)
    }
    for (let k = 0; k < 12; k += 1) {
      face(
        [rim(k, 1, 0), rim(k + 1, 1, 0), rim(k + 1, 0.86, 0.003), rim(k, 0.86, 0.003)],
        [sin, 0, cos],
        'water',
      )
      face([rim(k, 0.86, 0.003), rim(k + 1, 0.86, 0.003), on(0, 0, -0.003)], [sin, 0, cos], 'water')
    }
  }
}

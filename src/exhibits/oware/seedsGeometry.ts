import { seeded } from '#kit'
import { BufferAttribute, BufferGeometry, Color, SphereGeometry } from 'three'
import { seedCount, type Place } from './flights.ts'

/** Half axes of a seed, metres. */
const size = [0.0094, 0.0078, 0.0088] as const

/** The seeds of a game in one draw, each carried by itself. The caller disposes of the geometry. */
export type Seeds = { geometry: BufferGeometry; set: (seed: number, place: Place) => void }

export function seedsGeometry(): Seeds {
  const ball = new SphereGeometry(1, 10, 7)
  const [at, index] = [ball.getAttribute('position'), ball.getIndex()]
  const each = at.count
  const chance = seeded(48)
  const shapes = new Float32Array(seedCount * each * 3)
  const normals = new Float32Array(seedCount * each * 3)
  const colours = new Float32Array(seedCount * each * 3)
  const indices: number[] = []
  for (let seed = 0; seed < seedCount; seed += 1) {
    // Grey, a little green, no two alike, and each turned its own way.
    const { r, g, b } = new Color('#D2D0BE').multiplyScalar(0.7 + 0.35 * chance())
    const turn = chance() * Math.PI
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const grown = 0.92 + 0.16 * chance()
    for (let i = 0; i < each; i += 1) {
      const k = (seed * each + i) * 3
      const put = (to: Float32Array, scale: (axis: 0 | 1 | 2) => number) => {
        const [x, y, z] = [at.getX(i) * scale(0), at.getY(i) * scale(1), at.getZ(i) * scale(2)]
        to.set([x * cos - z * sin, y, x * sin + z * cos], k)
      }
      put(shapes, (axis) => size[axis] * grown)
      put(normals, (axis) => size[1] / size[axis])
      colours.set([r, g, b], k)
    }
    for (let i = 0; i < (index?.count ?? 0); i += 1)
      indices.push(seed * each + (index?.getX(i) ?? 0))
  }
  ball.dispose()
  const geometry = new BufferGeometry()
  const places = new BufferAttribute(Float32Array.from(shapes), 3)
  geometry.setAttribute('position', places)
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  geometry.setIndex(indices)
  return {
    geometry,
    set: (seed, place) => {
      for (let i = seed * each * 3; i < (seed + 1) * each * 3; i += 1)
        places.array[i] = (shapes[i] ?? 0) + (place[i % 3] ?? 0)
      places.needsUpdate = true
    },
  }
}

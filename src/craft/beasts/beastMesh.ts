import { carve } from './carve.ts'
import { emptyMesh, put, type BeastMesh } from './mesh.ts'
import { ridgeInto } from './ridge.ts'
import { beastNames } from '../names.ts'
import { figures } from './row.ts'

/** The number by which the slider's knob is known among the beasts. */
export const knobMark = beastNames.length

/**
 * The ridge about the middle of its foot, and everyone on it about the foot of their own seat, made a
 * few rows a step; they are set down where they stand as they are drawn.
 */
export function* beastMesh(): Generator<undefined, BeastMesh> {
  const mesh = emptyMesh()
  yield* ridgeInto(mesh)
  knobInto(mesh)
  yield
  for (const [beast, name] of beastNames.entries()) yield* carve(mesh, beast, figures[name])
  return mesh
}

/** A turned knob, its foot at the origin: radius and height, metres. */
const outline = [
  [0.03, 0],
  [0.03, 0.012],
  [0.014, 0.02],
  [0.013, 0.03],
  [0.023, 0.042],
  [0.022, 0.055],
  [0.0005, 0.064],
] as const

function knobInto(mesh: BeastMesh): void {
  const sides = 14
  const rings = outline.map(([radius, y], i) => {
    const [before, after] = [outline[Math.max(0, i - 1)] ?? [0, 0], outline[i + 1] ?? [0, y]]
    const [rise, shrink] = [after[1] - before[1] + 1e-4, before[0] - after[0]]
    return Array.from({ length: sides + 1 }, (_, side) => {
      const turn = (2 * Math.PI * side) / sides
      const [x, z] = [Math.sin(turn), Math.cos(turn)]
      return put(mesh, [x * radius, y, z * radius], [x * rise, shrink, z * rise], [knobMark, 1, 0])
    })
  })
  rings.slice(1).forEach((upper, i) => {
    const lower = rings[i] ?? []
    for (let side = 1; side <= sides; side += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = [
        lower[side - 1],
        lower[side],
        upper[side],
        upper[side - 1],
      ]
      mesh.indices.push(a, b, c, a, c, d)
    }
  })
}

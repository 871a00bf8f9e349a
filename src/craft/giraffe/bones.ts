import type { Vector } from '../vector.ts'

/** A rounded solid: a ball at each end, and what lies between them. Metres. */
export type Bone = { from: Vector; to: Vector; radii: readonly [number, number]; soft: number }

const bone = (from: Vector, thick: number, to: Vector, thin: number, soft: number): Bone => ({
  from,
  to,
  radii: [thick, thin],
  soft,
})

/** How high the animal stands to the tips of its ossicones, metres: a value chosen for the hall. */
export const giraffeHigh = 4.6

/** Where each foot stands: along the animal, aside. It has just stopped: no two stand alike. */
export const feet: readonly (readonly [x: number, z: number])[] = [
  [0.56, 0.19],
  [0.38, -0.19],
  [-0.74, 0.18],
  [-0.52, -0.18],
]

/** A leg of two solids: shoulder or thigh to the knee or hock, and from there to the foot. */
function leg([x, z]: readonly [number, number], fore: boolean): Bone[] {
  const side = Math.sign(z)
  if (fore) {
    const knee: Vector = [0.47 + (x - 0.47) * 0.55, 1.02, z]
    return [
      bone([0.47, 2.08, side * 0.17], 0.235, knee, 0.092, 0.1),
      bone([knee[0], 1.0, z], 0.098, [x, 0.13, z], 0.058, 0.05),
    ]
  }
  const hock: Vector = [x - 0.09, 1.04, z]
  return [
    bone([-0.6, 1.98, side * 0.15], 0.285, hock, 0.088, 0.1),
    bone(hock, 0.092, [x, 0.13, z], 0.056, 0.05),
  ]
}

/**
 * The fourteen solids of a giraffe, run together softly: trunk, chest, neck in two, skull, muzzle,
 * and four legs in two. The origin between its feet, y up; it looks along +x. Metres.
 */
export const giraffeBones: readonly Bone[] = [
  bone([-0.58, 2.12, 0], 0.33, [0.34, 2.3, 0], 0.42, 0.12),
  bone([0.36, 2.62, 0], 0.2, [0.5, 2.12, 0], 0.29, 0.16),
  bone([0.56, 2.52, 0], 0.265, [0.98, 3.28, 0], 0.158, 0.14),
  bone([0.98, 3.28, 0], 0.158, [1.24, 4.0, 0], 0.112, 0.08),
  bone([1.25, 4.09, 0], 0.122, [1.4, 4.05, 0], 0.112, 0.06),
  bone([1.42, 4.03, 0], 0.1, [1.71, 3.84, 0], 0.072, 0.05),
  ...feet.flatMap((foot, i) => leg(foot, i < 2)),
]

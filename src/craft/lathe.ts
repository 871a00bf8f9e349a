import type { GridChart } from './chart.ts'
import type { Material } from './materials.ts'
import { unit, type Vector } from './vector.ts'

/**
 * A turned thing round the upright axis at x, z: `profile` lists [radius, height] from the foot up
 * (outer side to the right as one climbs). A doubled point makes a sharp edge. Metres.
 */
export function lathe(
  name: string,
  material: Material,
  x: number,
  z: number,
  profile: readonly (readonly [number, number])[],
  around = 32,
): GridChart {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  profile.forEach(([radius, height], row) => {
    const [outwards, up] = slopeAt(profile, row)
    for (let i = 0; i <= around; i++) {
      // Clockwise seen from above would turn the triangles inwards.
      const angle = (-2 * Math.PI * i) / around
      const normal: Vector = unit([Math.cos(angle) * outwards, up, Math.sin(angle) * outwards])
      points.push(x + Math.cos(angle) * radius, height, z + Math.sin(angle) * radius)
      normals.push(...normal)
      uvs.push(height, (-angle * 2 * radius) / 2)
    }
  })
  return {
    kind: 'grid',
    name,
    material,
    columns: around + 1,
    rows: profile.length,
    points,
    normals,
    uvs,
  }
}

/** Outwards and upwards parts of the profile's normal at that point. */
function slopeAt(profile: readonly (readonly [number, number])[], row: number): [number, number] {
  const here = profile[row] ?? [0, 0]
  const apart = (other: readonly [number, number] | undefined): boolean =>
    other !== undefined && Math.hypot(other[0] - here[0], other[1] - here[1]) > 1e-6
  const before = profile[row - 1]
  const after = profile[row + 1]
  const from = apart(before) && before ? before : here
  const to = apart(after) && after ? after : here
  return [to[1] - from[1], from[0] - to[0]]
}

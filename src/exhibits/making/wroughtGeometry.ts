import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import type { Wrought } from './wrought.ts'

/** A thing that was made, as a geometry; its numbers are taken as they lie. Dispose when done. */
export function wroughtGeometry({ rows, indices, groups = [], ball }: Wrought): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, { values, each, parts }] of Object.entries(rows))
    geometry.setAttribute(name, new BufferAttribute(values, each, parts))
  geometry.setIndex(new BufferAttribute(indices, 1))
  for (const [start, count] of groups) geometry.addGroup(start, count)
  const [x, y, z, radius] = ball
  geometry.boundingSphere = new Sphere(new Vector3(x, y, z), radius)
  return geometry
}

import { Box3, BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import type { Surface } from '#craft'

/** A surface as the graphics card takes it. The arrays are shared, not copied; dispose when done. */
export function geometryOf(surface: Surface): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(surface.normals, 3))
  geometry.setAttribute('uv', new BufferAttribute(surface.uvs, 2))
  geometry.setAttribute('traits', new BufferAttribute(surface.traits, 4))
  geometry.setAttribute('light', new BufferAttribute(surface.light, 2))
  geometry.setIndex(new BufferAttribute(surface.indices, 1))
  geometry.boundingBox = new Box3(
    new Vector3(...surface.bounds.min),
    new Vector3(...surface.bounds.max),
  )
  geometry.boundingSphere = geometry.boundingBox.getBoundingSphere(new Sphere())
  return geometry
}

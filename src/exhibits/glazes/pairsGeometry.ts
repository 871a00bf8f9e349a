import { pairAt, pairInSteps } from '#craft'
import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Sphere,
  Vector3,
} from 'three'

/** How many steps a bowl is turned in. */
const around = 80

/** So many pairs of bowl and tile as one draw; pair n wears glaze n. In steps; the caller disposes. */
export function* pairsGeometry(count: number): Generator<undefined, InstancedBufferGeometry> {
  const { surface, on, trait } = yield* pairInSteps(around)
  const geometry = new InstancedBufferGeometry()
  geometry.instanceCount = count
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(surface.normals, 3))
  geometry.setAttribute('on', new BufferAttribute(on, 3))
  geometry.setAttribute('trait', new BufferAttribute(trait, 3))
  const pairs = Array.from({ length: count }, (_, pair) => [pairAt(pair, count), pair])
  geometry.setAttribute('pair', new InstancedBufferAttribute(Float32Array.from(pairs.flat()), 2))
  geometry.setIndex(new BufferAttribute(surface.indices, 1))
  // Of one pair it would be too small.
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.1, 0), pairAt(count - 1, count) + 0.4)
  return geometry
}

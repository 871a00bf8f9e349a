import { cloudInSteps, wayColour, type Splats } from '#craft'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'

/** Half breadth of a point of the cloud, metres. */
const pointSize = 0.0013
const seed = 20241

/** Dots for the material of splats; their index is the order in which they are drawn. */
export function dotsGeometry({ places, scales, turns, colours }: Splats): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(places, 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  geometry.setAttribute('normal', geometry.getAttribute('position'))
  geometry.setAttribute('scale', new BufferAttribute(scales, 3))
  geometry.setAttribute('turn', new BufferAttribute(turns, 4))
  geometry.setAttribute('dye', new BufferAttribute(colours, 4, true))
  const order = new Uint32Array(places.length / 3)
  for (let i = 0; i < order.length; i += 1) order[i] = i
  geometry.setIndex(new BufferAttribute(order, 1))
  geometry.boundingSphere = new Sphere(new Vector3(0, 0.3, 0), 0.45)
  return geometry
}

/** The cloud of points: round, all of one size, none in the way of another. */
export function* cloudGeometry(): Generator<undefined, BufferGeometry> {
  const points = yield* cloudInSteps(seed)
  const count = points.length
  const [places, scales, turns, colours] = [
    new Float32Array(count * 3),
    new Float32Array(count * 3).fill(pointSize),
    new Float32Array(count * 4),
    new Uint8Array(count * 4),
  ]
  for (const [i, { at, normal }] of points.entries()) {
    if (i % 500 === 0) yield
    places.set(at, i * 3)
    turns[i * 4 + 3] = 1
    colours.set([...wayColour(normal, at[1]).map((part) => part * 255), 255], i * 4)
  }
  return dotsGeometry({ places, scales, turns, colours })
}

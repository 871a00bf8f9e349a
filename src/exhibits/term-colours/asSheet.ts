import { BufferAttribute, type BufferGeometry } from 'three'

/** A drawing in three parts of colour made ready for `pictureMaterial`: all of it covers, and none is a picture. */
export function asSheet(geometry: BufferGeometry): BufferGeometry {
  const colours = geometry.getAttribute('color')
  const { count } = colours
  const covering = new Float32Array(count * 4)
  for (let i = 0; i < count; i += 1)
    covering.set([colours.getX(i), colours.getY(i), colours.getZ(i), 1], i * 4)
  geometry.setAttribute('color', new BufferAttribute(covering, 4))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2))
  return geometry
}

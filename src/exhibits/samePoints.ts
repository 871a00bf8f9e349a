import { BufferGeometry, type Sphere } from 'three'

/** The same points once more, looked for elsewhere: what a mirror or a lens shows of a thing. */
export function samePoints(plain: BufferGeometry, about: Sphere): BufferGeometry {
  const again = new BufferGeometry()
  for (const [name, values] of Object.entries(plain.attributes)) again.setAttribute(name, values)
  again.setIndex(plain.getIndex())
  again.boundingSphere = about
  return again
}

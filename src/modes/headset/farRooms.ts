import { BufferAttribute, BufferGeometry } from 'three'
import { coarser } from './coarser.ts'

/** How far what is seen of a room from afar may lie off what it is, metres. */
const tolerance = 0.04

/** The solids of rooms as they are drawn from afar: the same points, fewer triangles between them. */
export type FarRooms = {
  /** What is drawn in its place. Made at the first time. */
  of: (near: BufferGeometry) => BufferGeometry
  dispose: () => void
}

export function createFarRooms(): FarRooms {
  const made = new Map<BufferGeometry, BufferGeometry>()
  const drop = (near: BufferGeometry) => {
    const far = made.get(near)
    made.delete(near)
    if (!far) return
    // They are the near one's, which frees them.
    for (const name of Object.keys(far.attributes)) far.deleteAttribute(name)
    far.dispose()
  }
  return {
    of: (near) => {
      const there = made.get(near)
      if (there) return there
      const far = farOf(near)
      made.set(near, far)
      const gone = () => {
        near.removeEventListener('dispose', gone)
        drop(near)
      }
      near.addEventListener('dispose', gone)
      return far
    },
    dispose: () => [...made.keys()].forEach(drop),
  }
}

function farOf(near: BufferGeometry): BufferGeometry {
  const far = new BufferGeometry()
  for (const [name, attribute] of Object.entries(near.attributes)) far.setAttribute(name, attribute)
  const traits = near.getAttribute('traits')
  const indices = coarser(
    {
      indices: near.getIndex()?.array ?? [],
      positions: near.getAttribute('position').array,
      light: (point) => traits.getY(point),
    },
    tolerance,
  )
  far.setIndex(new BufferAttribute(indices, 1))
  far.boundingBox = near.boundingBox
  far.boundingSphere = near.boundingSphere
  return far
}

import { BufferAttribute, BufferGeometry, Color, SphereGeometry } from 'three'

const lacquer = new Color('#2B2622')
const skin = new Color('#C9A24A')

function painted(geometry: BufferGeometry, { r, g, b }: Color): BufferGeometry {
  const { count } = geometry.getAttribute('position')
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => [r, g, b][i % 3] ?? 0)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  return geometry
}

/** A smooth stone, long in the hand: where a controller is held, whatever it looks like. */
export function handleGeometry(): BufferGeometry {
  const stone = new SphereGeometry(1, 20, 14)
  stone.scale(0.016, 0.018, 0.06)
  stone.computeVertexNormals()
  return painted(stone, lacquer)
}

/** A hand as its joints, each a small bead. */
export type Joints = {
  geometry: BufferGeometry
  /** Takes the joints as they are now; says whether they are tracked. */
  follow: (frame: XRFrame, hand: XRHand, space: XRReferenceSpace) => boolean
}

/** Joints of a hand by the standard, and how large one is that tells no size. Metres. */
const [count, usual] = [25, 0.008]

/** The beads of one hand, nowhere yet. */
export function jointsGeometry(): Joints {
  const bead = new SphereGeometry(1, 8, 6)
  const corners = bead.getAttribute('position')
  const each = corners.count
  const faces = [...(bead.index?.array ?? [])]
  const geometry = new BufferGeometry()
  const place = new BufferAttribute(new Float32Array(count * each * 3), 3)
  const normal = new BufferAttribute(new Float32Array(count * each * 3), 3)
  for (let i = 0; i < count * each; i += 1)
    normal.setXYZ(i, corners.getX(i % each), corners.getY(i % each), corners.getZ(i % each))
  geometry.setAttribute('position', place)
  geometry.setAttribute('normal', normal)
  geometry.setIndex(
    Array.from({ length: count }, (_, joint) => faces.map((at) => at + joint * each)).flat(),
  )
  painted(geometry, skin)
  bead.dispose()
  const follow: Joints['follow'] = (frame, hand, space) => {
    let joint = 0
    for (const part of hand.values()) {
      const pose = frame.getJointPose?.(part, space)
      if (!pose) return false
      const { x, y, z } = pose.transform.position
      const size = pose.radius || usual
      for (let i = 0; i < each; i += 1)
        place.setXYZ(
          joint * each + i,
          x + corners.getX(i) * size,
          y + corners.getY(i) * size,
          z + corners.getZ(i) * size,
        )
      joint += 1
      if (joint === count) break
    }
    place.needsUpdate = true
    return joint === count
  }
  return { geometry, follow }
}

import {
  BufferAttribute,
  BufferGeometry,
  Color,
  LatheGeometry,
  SphereGeometry,
  Vector2,
} from 'three'

const lacquer = new Color('#2B2622')
const brass = new Color('#C9A24A')

/** Gives every corner a colour. */
function painted(geometry: BufferGeometry, colourOf: (corner: number) => Color): BufferGeometry {
  const { count } = geometry.getAttribute('position')
  const colours = Array.from({ length: count }, (_, i) => colourOf(i).toArray()).flat()
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  return geometry
}

/** The outline of a handle: how thick it is and how far before the fist, metres; what of it is brass. */
const outline = [
  [0, -0.062],
  [0.009, -0.0615],
  [0.0125, -0.056],
  [0.0165, -0.03],
  [0.0175, 0],
  [0.0145, 0.034],
  [0.0135, 0.044],
] as const
const ring = [
  [0.016, 0.0445],
  [0.0168, 0.047],
  [0.016, 0.0515],
] as const
const tip = [
  [0.0125, 0.052],
  [0.011, 0.063],
  [0.0065, 0.069],
  [0, 0.07],
] as const

/** A turned handle of lacquer with a ring of brass: where a controller is held, whatever it looks like. */
export function handleGeometry(): BufferGeometry {
  const profile = [...outline, ...ring, ...tip].map(([thick, far]) => new Vector2(thick, far))
  const handle = new LatheGeometry(profile, 16)
  // It is turned about the line that it points along.
  handle.rotateX(-Math.PI / 2)
  const isBrass = (i: number) => {
    const at = i % profile.length
    return at >= outline.length && at < outline.length + ring.length
  }
  return painted(handle, (i) => (isBrass(i) ? brass : lacquer))
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
  painted(geometry, () => brass)
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

import {
  BufferAttribute,
  BufferGeometry,
  Color,
  LatheGeometry,
  Quaternion,
  SphereGeometry,
  Vector2,
  Vector3,
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

/** The handles of all controllers as one thing: one draw. */
export type Handles = {
  geometry: BufferGeometry
  /** Puts one there, turned so. */
  place: (handle: number, at: Placed, turned: Placed & { readonly w: number }) => void
  /** Shows one no more. */
  hide: (handle: number) => void
}
type Placed = { readonly x: number; readonly y: number; readonly z: number }

/** Turned handles of lacquer with a ring of brass: where a controller is held, whatever it looks like. */
export function handlesGeometry(most: number): Handles {
  const profile = [...outline, ...ring, ...tip].map(([thick, far]) => new Vector2(thick, far))
  // It is turned about the line that it points along.
  const one = new LatheGeometry(profile, 16).rotateX(-Math.PI / 2)
  const [places, normals] = [one.getAttribute('position'), one.getAttribute('normal')]
  const each = places.count
  const isBrass = (i: number) => {
    const at = i % profile.length
    return at >= outline.length && at < outline.length + ring.length
  }
  const geometry = new BufferGeometry()
  const position = new BufferAttribute(new Float32Array(most * each * 3), 3)
  const normal = new BufferAttribute(new Float32Array(most * each * 3), 3)
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', normal)
  const faces = [...(one.getIndex()?.array ?? [])]
  geometry.setIndex(
    Array.from({ length: most }, (_, handle) => faces.map((at) => at + handle * each)).flat(),
  )
  painted(geometry, (i) => (isBrass(i % each) ? brass : lacquer))
  const corner = new Vector3()
  const turn = new Quaternion()
  return {
    geometry,
    place: (handle, at, { x, y, z, w }) => {
      turn.set(x, y, z, w)
      for (let i = 0; i < each; i += 1) {
        corner.fromBufferAttribute(places, i).applyQuaternion(turn)
        position.setXYZ(handle * each + i, corner.x + at.x, corner.y + at.y, corner.z + at.z)
        corner.fromBufferAttribute(normals, i).applyQuaternion(turn)
        normal.setXYZ(handle * each + i, corner.x, corner.y, corner.z)
      }
      position.needsUpdate = true
      normal.needsUpdate = true
    },
    hide: (handle) => {
      position.array.fill(0, handle * each * 3, (handle + 1) * each * 3)
      position.needsUpdate = true
    },
  }
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

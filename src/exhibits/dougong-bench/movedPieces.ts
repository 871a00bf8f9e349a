import { teachingSet } from '#craft'
import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three'

/** Where the pieces of a joined set are, so that each can be moved by itself. */
export type MovedPieces = {
  /** Puts a piece so many fen from its place in the set. */
  move: (piece: number, x: number, y: number, z: number) => void
  /** Hands what was moved to the graphics card. */
  done: () => void
}

/** How much light comes at least to a piece that is not among others. */
const alone = 0.46

/** The pieces of a geometry of `useTimber`, which joins them in their order. */
export function movedPieces(geometry: BufferGeometry): MovedPieces {
  const at: BufferAttribute | InterleavedBufferAttribute = geometry.getAttribute('position')
  const rest = Float32Array.from(at.array)
  // What lies by itself has no others round it that keep the light off.
  const shade = geometry.getAttribute('shade')
  for (let i = 0; i < shade.count; i += 1) shade.setY(i, Math.max(alone, shade.getY(i)))
  // Each corner knows its piece, and pieces lie one after the other.
  const owns = geometry.getAttribute('piece').array
  const firsts = [...teachingSet.keys()].map((piece) => owns.indexOf(piece))
  firsts.push(owns.length)
  return {
    move: (piece, x, y, z) => {
      for (let i = firsts[piece] ?? 0; i < (firsts[piece + 1] ?? 0); i += 1)
        at.setXYZ(i, (rest[3 * i] ?? 0) + x, (rest[3 * i + 1] ?? 0) + y, (rest[3 * i + 2] ?? 0) + z)
    },
    done: () => {
      at.needsUpdate = true
    },
  }
}

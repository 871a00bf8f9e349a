import type { Vector } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import type { Spot } from '../types.ts'
import { ring, strip } from './measures.ts'

/** Half the breadth of the trail, how long its pieces are, and steps of a half ring; metres. */
const [half, piece, steps] = [0.007, 0.03, 36] as const

/** Corners of the sleeve about a rod. */
const thick = strip.rod / 2 + 0.0012
const around = [
  [-thick, -thick],
  [thick, -thick],
  [thick, thick],
  [-thick, thick],
] as const

export type LightWay = {
  /** The trail from its beginning on: pieces in the order in which they are lit. */
  geometry: BufferGeometry
  /** How many corners of the index are lit at a part of the time, 0 to 1. */
  litAt: (part: number) => number
  /** Writes where the light is at a part of the time; says whether it is still on its way to the ring. */
  headAt: (part: number, to: Vector3Like) => boolean
}
type Vector3Like = { set: (x: number, y: number, z: number) => unknown }

/** The part of its time that a light takes to the ring; then the ring closes. */
const arrives = 0.78

/**
 * The trail of a light along its way, and then round its half of the ring from both sides of where it
 * comes in; `middle` is the ring's. The caller disposes of the geometry.
 */
export function lightWay(way: readonly Spot[], middle: Spot): LightWay {
  const positions: number[] = []
  const indices: number[] = []
  const quad = (corners: readonly Vector[]) => {
    const first = positions.length / 3
    positions.push(...corners.flat())
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const lengths = way.slice(1).map((to, i) => Math.hypot(...off(way[i] ?? to, to)))
  way.slice(1).forEach((to, i) => {
    const from = way[i] ?? to
    const count = Math.max(1, Math.round((lengths[i] ?? 0) / piece))
    const at = (part: number): Vector => {
      const [dx, dy, dz] = off(from, to)
      return [from[0] + dx * part, from[1] + dy * part, from[2] + dz * part]
    }
    const upright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0])
    for (let k = 0; k < count; k += 1) {
      const [a, b] = [at(k / count), at((k + 1) / count)]
      if (!upright) quad([move(a, 0, -half), move(a, 0, half), move(b, 0, half), move(b, 0, -half)])
      // What goes down is a sleeve about its rod.
      else
        around.forEach(([x, z], side) => {
          const [nextX, nextZ] = around[(side + 1) % around.length] ?? [x, z]
          quad([move(a, x, z), move(a, nextX, nextZ), move(b, nextX, nextZ), move(b, x, z)])
        })
    }
  })
  const whole = indices.length
  const last = way.at(-1) ?? middle
  const start = Math.atan2(last[2] - middle[2], last[0] - middle[0])
  const on = (angle: number, radius: number): Vector => [
    middle[0] + radius * Math.cos(angle),
    last[1],
    middle[2] + radius * Math.sin(angle),
  ]
  for (let k = 0; k < steps; k += 1)
    for (const hand of [1, -1]) {
      const [a, b] = [k, k + 1].map((step) => start + (hand * step * Math.PI) / 2 / steps)
      const [inner, outer] = [ring.radius - half, ring.radius + half]
      quad([on(a ?? 0, inner), on(a ?? 0, outer), on(b ?? 0, outer), on(b ?? 0, inner)])
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setIndex(indices)
  // Three makes a second program of the veils for what has no normals.
  geometry.computeVertexNormals()
  geometry.computeBoundingSphere()
  const long = lengths.reduce((sum, each) => sum + each, 0)
  return {
    geometry,
    litAt: (part) => {
      if (part <= 0) return 0
      const lit =
        part < arrives
          ? whole * piecesBy((part / arrives) * long, lengths)
          : whole + ((indices.length - whole) * (part - arrives)) / (1 - arrives)
      return 6 * Math.floor(lit / 6 + 1e-6)
    },
    headAt: (part, to) => {
      let left = Math.min(1, part / arrives) * long
      for (let i = 0; i < lengths.length; i += 1) {
        const [from, next, stretch] = [way[i] ?? last, way[i + 1] ?? last, lengths[i] ?? 1]
        if (left <= stretch || i === lengths.length - 1) {
          const along = Math.min(1, left / stretch)
          const [dx, dy, dz] = off(from, next)
          to.set(from[0] + dx * along, from[1] + dy * along, from[2] + dz * along)
          break
        }
        left -= stretch
      }
      return part > 0 && part < arrives
    },
  }
}

/** What part of all pieces of the way lies before a length of it; those that go down have four sides. */
function piecesBy(length: number, lengths: readonly number[]): number {
  const counts = lengths.map(
    (each, i) => Math.max(1, Math.round(each / piece)) * (i === 1 ? around.length : 1),
  )
  const all = counts.reduce((sum, count) => sum + count, 0)
  let [left, lit] = [length, 0]
  lengths.forEach((each, i) => {
    lit += (counts[i] ?? 0) * Math.min(1, Math.max(0, left / each))
    left -= each
  })
  return lit / all
}

const off = (from: Spot, to: Spot): Vector => [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
const move = ([x, y, z]: Vector, dx: number, dz: number): Vector => [x + dx, y, z + dz]

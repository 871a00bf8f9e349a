import { dot, unit, type Sherd } from '#craft'
import { geometryFrom } from '#finish'
import { Color, type BufferGeometry } from 'three'
import { bowls } from './bowls.ts'
import { pieceOf } from './measures.ts'
import { sherdCount, wareOf, wares, type Ware } from './rule.ts'

/** All sherds in one draw, each carried by itself. The caller disposes of the geometry. */
export type Sherds = {
  geometry: BufferGeometry
  /** Sets a sherd down; its own numbers as `posesOf` has them. */
  set: (sherd: number, pose: (index: number) => number) => void
}

/** The way to the lamp over the table, and half way from there to who stands before it. */
const lamp = unit([-0.35, 1, 0.2])
const glint = unit([-0.12, 1, 0.5])
/** How a glaze shines at its brightest, and how much is diffuse; how dark is what turns from the lamp. */
const [gleam, sheen, dark] = [0.55, 0.1, 0.6]

/** The sherds of the broken bowls, each drawn where it is set. */
export function sherdGeometry(bowlsBroken: Readonly<Record<Ware, readonly Sherd[]>>): Sherds {
  const pieces = new Map<number, { sherd: Sherd; first: number; low: number }>()
  const colours: number[] = []
  /** Whether a corner is under a glaze. */
  const glazed: boolean[] = []
  const indices: number[] = []
  let count = 0
  for (const ware of wares) {
    const { hues } = bowls[ware]
    const broken = bowlsBroken[ware]
    const dyes = {
      inside: new Color(hues.inside),
      outside: new Color(hues.outside),
      break: new Color(hues.break),
    }
    for (let id = 0; id < sherdCount; id += 1) {
      const sherd = wareOf(id) === ware ? broken[pieceOf(id)] : undefined
      if (!sherd) continue
      pieces.set(id, { sherd, first: count, low: lowestOf(sherd) })
      indices.push(...sherd.indices.map((index) => count + index))
      count += sherd.parts.length
      const tone = 0.92 + 0.02 * ((id * 5) % 7)
      for (const part of sherd.parts) {
        const { r, g, b } = dyes[part]
        colours.push(r * tone, g * tone, b * tone)
        glazed.push(part !== 'break' && ware !== 'coast')
      }
    }
  }
  const none = colours.map(() => 0)
  const geometry = geometryFrom(
    { position: [none, 3], normal: [none, 3], color: [colours, 3] },
    indices,
  )
  const [places, normals, shown] = [
    geometry.getAttribute('position'),
    geometry.getAttribute('normal'),
    geometry.getAttribute('color'),
  ]
  return {
    geometry,
    set: (id, pose) => {
      const piece = pieces.get(id)
      if (!piece) return
      const { sherd, first, low } = piece
      const flat = pose(4)
      const turn = turnOf(sherd, flat, pose(3))
      // In the bowl it keeps its place in the bowl; flat it lies on what is under it.
      const [mx, my, mz] = sherd.middle
      const [x, y, z] = [
        pose(0) + mx * (1 - flat),
        pose(1) + my * (1 - flat) - low * flat,
        pose(2) + mz * (1 - flat),
      ]
      const { positions } = sherd
      for (let i = 0; i < positions.length; i += 3) {
        const at = turn(
          (positions[i] ?? 0) - mx,
          (positions[i + 1] ?? 0) - my,
          (positions[i + 2] ?? 0) - mz,
        )
        const corner = first + i / 3
        places.setXYZ(corner, x + at[0], y + at[1], z + at[2])
        const n = turn(sherd.normals[i] ?? 0, sherd.normals[i + 1] ?? 0, sherd.normals[i + 2] ?? 0)
        normals.setXYZ(corner, n[0], n[1], n[2])
        const level = dark + (1.15 - dark) * Math.max(0, dot(n, lamp))
        const mirror = glazed[corner] ? Math.max(0, dot(n, glint)) : 0
        const shine = sheen * mirror ** 10 + gleam * mirror ** 90
        for (let k = corner * 3; k < corner * 3 + 3; k += 1)
          shown.array[k] = level * (colours[k] ?? 0) + shine
      }
      places.needsUpdate = true
      normals.needsUpdate = true
      shown.needsUpdate = true
    },
  }
}

type Turn = (x: number, y: number, z: number) => readonly [number, number, number]

/** Turned flat by a part, and then about the upright axis. */
function turnOf({ flat }: Sherd, part: number, yaw: number): Turn {
  const angle = flat.angle * part
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [cy, sy] = [Math.cos(yaw * part), Math.sin(yaw * part)]
  const [ax, az] = flat.axis
  return (x, y, z) => {
    // Rodrigues' turn about a level axis.
    const along = (ax * x + az * z) * (1 - cos)
    const px = x * cos - az * y * sin + ax * along
    const py = y * cos + (az * x - ax * z) * sin
    const pz = z * cos + ax * y * sin + az * along
    return [px * cy - pz * sy, py, px * sy + pz * cy]
  }
}

/** How far under its middle a sherd reaches when it lies flat. */
function lowestOf(sherd: Sherd): number {
  const turn = turnOf(sherd, 1, 0)
  const { positions, middle } = sherd
  let low = 0
  for (let i = 0; i < positions.length; i += 3) {
    const [, y] = turn(
      (positions[i] ?? 0) - middle[0],
      (positions[i + 1] ?? 0) - middle[1],
      (positions[i + 2] ?? 0) - middle[2],
    )
    low = Math.min(low, y)
  }
  return low
}

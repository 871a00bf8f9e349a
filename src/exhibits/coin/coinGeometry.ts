import { geometryFrom } from '#finish'
import { Matrix4, Vector3, type BufferGeometry } from 'three'
import { big, coin, enlarged, small } from './measures.ts'

const around = 96
/** Bronze as `lampMetalMaterial` mirrors light, and in the plate's ground. */
const bronze = [0.36, 0.235, 0.1] as const
const ground = [0.135, 0.088, 0.04, 0] as const

/** A point of a ring: how far out at an angle, how high over the coin's middle. */
type Row = { out: (angle: number) => number; z: number; normal: readonly [out: number, z: number] }

const half = coin.thick / 2
const radius = coin.across / 2
/** How deep the field lies under the rims. */
const sunk = 0.00022

const round = (value: number) => () => value
/** The edge of a square of that half side, at an angle; its corners are a little round. */
const square = (side: number) => (angle: number) =>
  side / (Math.abs(Math.cos(angle)) ** 9 + Math.abs(Math.sin(angle)) ** 9) ** (1 / 9)

const holeSide = coin.hole / 2
const collar = holeSide + 0.0009
const field = radius - coin.rim

/** From the field's outer edge over the rim and round behind to the hole, and up to the field again. */
const rows: Row[] = [
  { out: round(field), z: half - sunk, normal: [-1, 1] },
  { out: round(field + 0.0002), z: half, normal: [-0.4, 1] },
  { out: round(radius - 0.0003), z: half, normal: [0.2, 1] },
  { out: round(radius), z: half - 0.0003, normal: [1, 0.4] },
  { out: round(radius), z: 0.0003 - half, normal: [1, -0.4] },
  { out: round(radius - 0.0003), z: -half, normal: [0.2, -1] },
  { out: square(collar), z: -half, normal: [0, -1] },
  { out: square(holeSide), z: -half, normal: [-0.6, -0.8] },
  { out: square(holeSide), z: half, normal: [-0.8, 0.4] },
  { out: square(collar - 0.0002), z: half, normal: [0.2, 1] },
  { out: square(collar), z: half - sunk, normal: [1, 1] },
]

type Parts = {
  positions: number[]
  normals: number[]
  colours: number[]
  uvs: number[]
  indices: number[]
}
const none = (): Parts => ({ positions: [], normals: [], colours: [], uvs: [], indices: [] })

function ring(to: Parts, { out, z, normal }: Row, colour: readonly number[]): number {
  const first = to.positions.length / 3
  for (let i = 0; i <= around; i += 1) {
    const angle = (2 * Math.PI * i) / around
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const far = out(angle)
    const long = Math.hypot(...normal)
    to.positions.push(cos * far, sin * far, z)
    to.normals.push((cos * normal[0]) / long, (sin * normal[0]) / long, normal[1] / long)
    to.colours.push(...colour)
    to.uvs.push(0.5 + (cos * far) / coin.across, 0.5 - (sin * far) / coin.across)
  }
  return first
}

function join(to: Parts, outer: number, inner: number): void {
  for (let i = 0; i < around; i += 1) {
    const [a, b, c, d] = [outer + i, outer + i + 1, inner + i + 1, inner + i]
    to.indices.push(a, b, c, a, c, d)
  }
}

const geometryOf = (parts: Parts, size: number): BufferGeometry =>
  geometryFrom(
    {
      position: [parts.positions, 3],
      normal: [parts.normals, 3],
      color: [parts.colours, size],
      uv: [parts.uvs, 2],
    },
    parts.indices,
  )

/** Both coins in one: the enlarged one as it stands, the true one as it lies. */
function twice(parts: Parts): Parts {
  const to = none()
  for (const [place, scale] of [
    [big, enlarged],
    [small, 1],
  ] as const) {
    const first = to.positions.length / 3
    const turn = new Matrix4()
      .makeRotationX((-place.lean * Math.PI) / 180)
      .scale(new Vector3(scale, scale, scale))
    const made = geometryOf(parts, 3)
    made.applyMatrix4(turn.setPosition(place.x, place.y, place.z))
    to.positions.push(...made.getAttribute('position').array)
    to.normals.push(...made.getAttribute('normal').array)
    made.dispose()
    to.colours.push(...parts.colours)
    to.uvs.push(...parts.uvs)
    to.indices.push(...parts.indices.map((index) => first + index))
  }
  return to
}

/** Rim, sides, back and collar of both coins. The caller disposes. */
export function bronzeGeometry(): BufferGeometry {
  const parts = none()
  const firsts = rows.map((row) => ring(parts, row, bronze))
  firsts.slice(1).forEach((next, i) => join(parts, next, firsts[i] ?? 0))
  return geometryOf(twice(parts), 3)
}

/** The field of both coins, on which the characters stand: a sheet from rim to hole. The caller disposes. */
export function faceGeometry(): BufferGeometry {
  const parts = none()
  const at = (out: Row['out']): Row => ({ out, z: half - sunk, normal: [0, 1] })
  const outer = ring(parts, at(round(field)), ground)
  const inner = ring(parts, at(square(collar)), ground)
  join(parts, outer, inner)
  return geometryOf(twice(parts), 4)
}

import { addSide, type CityMesh, type CityStuff } from '../city/cityMesh.ts'
import type { Vector } from '../vector.ts'

/** Breadth, height and depth of the door with its frame, and how broad the frame is; metres. */
const door = { wide: 0.34, high: 0.5, deep: 0.05, frame: 0.045, lintel: 0.1 } as const
/** Rings of a rosette from its rim inwards: parts of its radius, and how far they stand out. */
const rings = [
  [1, 0],
  [0.94, 0.004],
  [0.78, 0.004],
  [0.72, 0.0015],
  [0.56, 0.0015],
  [0.5, 0.0055],
  [0.3, 0.0055],
  [0.22, 0.002],
  [0.16, 0.007],
  [0.001, 0.009],
] as const

/**
 * A carved door of two leaves in its frame: concentric rosettes along the lintel and down the posts, a
 * post between the leaves. Geometry of the general type. Its foot stands at x, z and it faces +z. A
 * rosette a step.
 */
export function* addDoor(
  mesh: CityMesh,
  [x, z]: readonly [number, number],
): Generator<undefined, void> {
  const { wide, high, deep, frame, lintel } = door
  const half = wide / 2
  const front = z + deep / 2
  const box = (
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    z0: number,
    z1: number,
    stuff: CityStuff = 'board',
  ) => {
    const face = (corners: readonly Vector[], out: Vector) => addSide(mesh, corners, out, stuff)
    const [a, b] = [x + x0, x + x1]
    face(
      [
        [a, y0, z1],
        [b, y0, z1],
        [b, y1, z1],
        [a, y1, z1],
      ],
      [0, 0, 1],
    )
    face(
      [
        [a, y0, z0],
        [b, y0, z0],
        [b, y1, z0],
        [a, y1, z0],
      ],
      [0, 0, -1],
    )
    face(
      [
        [a, y0, z0],
        [a, y0, z1],
        [a, y1, z1],
        [a, y1, z0],
      ],
      [-1, 0, 0],
    )
    face(
      [
        [b, y0, z0],
        [b, y0, z1],
        [b, y1, z1],
        [b, y1, z0],
      ],
      [1, 0, 0],
    )
    face(
      [
        [a, y1, z0],
        [b, y1, z0],
        [b, y1, z1],
        [a, y1, z1],
      ],
      [0, 1, 0],
    )
  }
  // A step of coral stone, the frame, the lintel, two leaves and the post between them.
  box(-half - 0.04, 0, half + 0.04, 0.014, z - deep, z + deep, 'gypsum')
  for (const side of [-1, 1])
    box(...sorted(side * half, side * (half - frame)), z - deep / 2, front)
  box(-half - 0.012, high - lintel, half + 0.012, high, z - deep / 2, front + 0.004)
  box(-half - 0.02, high, half + 0.02, high + 0.014, z - deep / 2 - 0.004, front + 0.012)
  for (const side of [-1, 1]) {
    const [a, b] = [side * 0.004, side * (half - frame)].toSorted((p, q) => p - q)
    box(a ?? 0, 0.014, b ?? 0, high - lintel, z - 0.01, z + 0.012)
    const middle = (side * (half - frame + 0.004)) / 2
    // Two panels on a leaf, each a frame about a rosette.
    for (const y of [0.11, 0.29]) {
      box(middle - 0.048, y - 0.075, middle + 0.048, y + 0.075, z + 0.012, z + 0.016)
      yield
      addRosette(mesh, [x + middle, y, z + 0.0162], 0.04)
    }
  }
  box(-0.013, 0.014, 0.013, high - lintel, z + 0.01, z + 0.026)
  for (let i = 0; i < 5; i += 1) {
    yield
    addRosette(mesh, [x + (i - 2) * 0.068, high - lintel / 2, front + 0.0042], 0.031)
  }
  for (const side of [-1, 1])
    for (let i = 0; i < 7; i += 1) {
      yield
      addRosette(mesh, [x + side * (half - frame / 2), 0.045 + i * 0.054, front + 0.0002], 0.018, 3)
    }

  function sorted(p: number, q: number): [number, number, number, number] {
    return [Math.min(p, q), 0.014, Math.max(p, q), high - lintel]
  }
}

/** Rings one within another, and petals between the outer ones. */
function addRosette(mesh: CityMesh, [x, y, z]: Vector, radius: number, skip = 1): void {
  // A small one has fewer corners.
  const around = skip === 1 ? 16 : 10
  const kept = rings.filter((_, i) => skip === 1 || i === 0 || i === 1 || i > 5)
  const spot = (part: number, out: number, k: number): Vector => {
    const angle = (2 * Math.PI * k) / around
    // Every other corner of the second band lies deeper: sixteen petals.
    const carved = out === 0.0015 && k % 2 === 1 ? 0.0032 : out
    return [x + part * radius * Math.cos(angle), y + part * radius * Math.sin(angle), z + carved]
  }
  kept.slice(1).forEach(([part, out], i) => {
    const [before = 1, low = 0] = kept[i] ?? []
    for (let k = 0; k < around; k += 1)
      addSide(
        mesh,
        [
          spot(before, low, k),
          spot(before, low, k + 1),
          spot(part, out, k + 1),
          spot(part, out, k),
        ],
        [Math.cos(k), Math.sin(k), 6],
        'board',
      )
  })
}

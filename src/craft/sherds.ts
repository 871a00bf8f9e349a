import { seeded } from '#kit'
import { atOnce } from '#kit'
import { at, circle, cutBy, type Loop, type Spot2 } from './polygon.ts'
import { unit, type Vector } from './vector.ts'

/** An open bowl: its radius at the lip, height, the radius of its flat foot, and its wall; metres. */
export type BowlShape = { radius: number; height: number; foot: number; wall: number }

/** Which part of a sherd a corner is on: within, without, or where it broke. */
export type SherdPart = 'inside' | 'outside' | 'break'

/**
 * A piece of a broken bowl, in the bowl's frame (its axis is y, its foot at 0). `turned` brings it
 * flat, its inside up: about an axis in the level, so many radians, at its middle.
 */
export type Sherd = {
  positions: number[]
  normals: number[]
  parts: SherdPart[]
  indices: number[]
  middle: Vector
  flat: { axis: Spot2; angle: number }
}

/** How steeply the wall rises. */
const rise = 1.7

/** Height of the outer side so far from the axis, and of the inner one. */
function sidesOf({ radius, height, foot, wall }: BowlShape) {
  const part = (r: number, lip: number) =>
    Math.min(1, Math.max(0, (r - foot) / (lip - foot))) ** rise
  return {
    outside: (r: number) => height * part(r, radius),
    inside: (r: number) => wall + (height - wall) * part(r, radius - wall * 0.6),
  }
}

/** Breaks are uneven by so much, metres, but not at the lip. */
const uneven = 0.0024
/** From a corner of a break to the next, metres at most. */
const step = 0.005
/** From the middle of a sherd to its edge. */
const rings = [0, 0.3, 0.58, 0.82, 0.95, 1]

/** A bowl broken along a Voronoi pattern: to each piece what lies nearest to its own point, seen from above. */
export const brokenBowl = (shape: BowlShape, points: readonly Spot2[]): Sherd[] =>
  atOnce(sherdsInSteps(shape, points))

/** The same a sherd a step. */
export function* sherdsInSteps(
  shape: BowlShape,
  points: readonly Spot2[],
): Generator<undefined, Sherd[]> {
  const lip = circle([0, 0], shape.radius, 96).map(([x, y]): Spot2 => {
    const long = Math.hypot(x, y)
    return [(x / long) * shape.radius, (y / long) * shape.radius]
  })
  const sherds: Sherd[] = []
  for (const own of points) {
    const cell = points.reduce<Loop>((left, other) => {
      if (other === own) return left
      const middle: Spot2 = [(own[0] + other[0]) / 2, (own[1] + other[1]) / 2]
      // The half of the plane that is nearer to its own point lies to the left.
      return cutBy(left, middle, [own[1] - other[1], other[0] - own[0]])
    }, lip)
    sherds.push(sherdOf(shape, cell))
    yield
  }
  return sherds
}

/** A place of the whole bowl moved a little, the same for both sides of a break. */
function moved([x, y]: Spot2, radius: number): Spot2 {
  const held = 1 - Math.min(1, Math.hypot(x, y) / radius) ** 10
  const wave = (a: number, b: number, c: number) =>
    Math.sin(x * a + y * b + c) + 0.35 * Math.sin(x * 2.7 * b - y * 2.3 * a + 2 * c)
  const by = uneven * held
  return [x + by * wave(85, 120, 0.4), y + by * wave(-105, 75, 2.1)]
}

function sherdOf(shape: BowlShape, cell: Loop): Sherd {
  const edge = cell.flatMap((from, i): Spot2[] => {
    const to = at(cell, i + 1)
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    return Array.from({ length: steps }, (_, k): Spot2 => [
      from[0] + ((to[0] - from[0]) * k) / steps,
      from[1] + ((to[1] - from[1]) * k) / steps,
    ])
  })
  const line = edge.map((spot) => moved(spot, shape.radius))
  const core: Spot2 = [
    line.reduce((sum, [x]) => sum + x, 0) / line.length,
    line.reduce((sum, [, y]) => sum + y, 0) / line.length,
  ]
  const sides = sidesOf(shape)
  const sherd: Sherd = {
    positions: [],
    normals: [],
    parts: [],
    indices: [],
    middle: [0, 0, 0],
    flat: { axis: [1, 0], angle: 0 },
  }
  const put = (place: Vector, normal: Vector, part: SherdPart) => {
    sherd.positions.push(...place)
    sherd.normals.push(...unit(normal))
    sherd.parts.push(part)
    return sherd.parts.length - 1
  }
  const skin = (side: 'inside' | 'outside') => {
    const high = sides[side]
    const up = side === 'inside' ? 1 : -1
    const loops = rings.map((part) =>
      line.map(([x, z]) => {
        const [px, pz] = [core[0] + (x - core[0]) * part, core[1] + (z - core[1]) * part]
        const r = Math.hypot(px, pz)
        const slope = (high(r + 1e-4) - high(Math.max(0, r - 1e-4))) / 2e-4
        const [nx, nz] = r > 1e-6 ? [(-slope * px) / r, (-slope * pz) / r] : [0, 0]
        return put([px, high(r), pz], [nx * up, up, nz * up], side)
      }),
    )
    loops.slice(1).forEach((outer, k) => {
      const inner = loops[k] ?? []
      outer.forEach((a, i) => {
        const n = (i + 1) % outer.length
        const [b = 0, c = 0, d = 0] = [outer[n], inner[n], inner[i]]
        // Anticlockwise from above is x towards -z: the plan's y is the bowl's z.
        if (up > 0) sherd.indices.push(a, d, c, a, c, b)
        else sherd.indices.push(a, c, d, a, b, c)
      })
    })
  }
  skin('inside')
  skin('outside')
  const broken = line.map(([x, z], i) => {
    const [ax, az] = at(line, i - 1)
    const [bx, bz] = at(line, i + 1)
    const away: Vector = [bz - az, 0, -(bx - ax)]
    const r = Math.hypot(x, z)
    return [
      put([x, sides.outside(r), z], away, 'break'),
      put([x, sides.inside(r), z], away, 'break'),
    ] as const
  })
  broken.forEach(([low, high], i) => {
    const [nextLow, nextHigh] = broken[(i + 1) % broken.length] ?? [low, high]
    sherd.indices.push(low, high, nextHigh, low, nextHigh, nextLow)
  })
  const r = Math.hypot(...core)
  const slope = (sides.inside(r + 0.01) - sides.inside(Math.max(0, r - 0.01))) / 0.02
  sherd.middle = [core[0], (sides.inside(r) + sides.outside(r)) / 2, core[1]]
  const out: Spot2 = r > 1e-6 ? [core[0] / r, core[1] / r] : [1, 0]
  // Turned about the level line along the wall until the wall lies flat.
  sherd.flat = { axis: [out[1], -out[0]], angle: Math.atan(slope) }
  return sherd
}

/** Points about a bowl's axis: so many round it, one in the middle where wished, moved by chance. */
export function sherdPoints(radius: number, round: number, middle: boolean, seed: number): Spot2[] {
  const chance = seeded(seed)
  const ring = Array.from({ length: round }, (_, i): Spot2 => {
    const angle = ((i + 0.5 * (chance() - 0.5)) / round) * 2 * Math.PI
    const far = radius * (0.6 + 0.16 * (chance() - 0.5))
    return [Math.cos(angle) * far, Math.sin(angle) * far]
  })
  return middle ? [...ring, [radius * 0.06, radius * -0.04]] : ring
}

import { facing, pointOn, uvOn, type Chart, type FlatChart, type GridChart } from '#craft'
import { nearestIn, type Rect } from '#kit'

/** What stands this near to a surface stands on it; above it so much, under the inlay. Metres. */
const near = 0.012
/** Feet that are not farther apart are one. */
const gap = 0.01
const lift = 0.0016
/** What rises less is a ground's own top, or lies flat on it. */
const rise = 0.03
/** A sheet's way from under the foot to its edge, in parts of its reach. */
const rings = [-0.3, 0, 0.4, 1]
/** How dark it is at a leg, which has little of it, and at what is broader. */
const [atLegs, deepest] = [0.7, 0.62]
/** Half the width of what stands on the floor as a leg, and how far its shade reaches at least, metres. */
const [leg, least] = [0.07, 0.1]
/** From this radius on a round foot is broad, metres. */
const broad = 0.3

type Foot = Rect & { round: boolean }

/**
 * The shade that things gather at their feet: sheets of the grounds themselves, laid a little over
 * them, darkest at the thing. Baked light falls on them as on the ground below; it is too coarse to
 * say where a chair's leg stands. Grounds look up; metres of the plan.
 */
export function contacts(things: readonly Chart[], grounds: readonly FlatChart[]): GridChart[] {
  // Grounds are many, and so are the points of what may stand on one: each is gone over once.
  const rising = things.map(risingOf).filter(({ from, to }) => to - from >= rise)
  return grounds.flatMap((ground) => {
    const [, high] = ground.origin
    const found = rising.flatMap((thing) =>
      Math.abs(thing.from - high) > near ? [] : [footAt(thing, high)],
    )
    if (found.length === 0) return []
    const edge = boundsOf(ground)
    return joined(found)
      .filter((foot) => liesOn(edge, foot))
      .map((foot) => sheet(ground, edge, foot))
  })
}

/** A chart's points, and between which heights it rises. */
type Rising = { points: readonly number[]; from: number; to: number; round: boolean }

function risingOf(chart: Chart): Rising {
  const points = chart.kind === 'grid' ? chart.points : cornersOf(chart)
  let [from, to] = [Infinity, -Infinity]
  for (let i = 1; i < points.length; i += 3) {
    from = Math.min(from, points[i] ?? 0)
    to = Math.max(to, points[i] ?? 0)
  }
  return { points, from, to, round: chart.kind === 'grid' && chart.columns > 8 }
}

/** Where a thing comes down to that height. */
function footAt({ points, round }: Rising, high: number): Foot {
  const foot: Foot = { x0: Infinity, z0: Infinity, x1: -Infinity, z1: -Infinity, round }
  for (let i = 0; i < points.length; i += 3) {
    const [x = 0, y = 0, z = 0] = [points[i], points[i + 1], points[i + 2]]
    if (y > high + near) continue
    foot.x0 = Math.min(foot.x0, x)
    foot.z0 = Math.min(foot.z0, z)
    foot.x1 = Math.max(foot.x1, x)
    foot.z1 = Math.max(foot.z1, z)
  }
  return foot
}

const cornersOf = (chart: FlatChart): number[] =>
  [0, chart.width].flatMap((u) => [0, chart.height].flatMap((v) => [...pointOn(chart, u, v)]))

/** Sides of one leg become its foot. */
function joined(feet: readonly Foot[]): Foot[] {
  return feet.reduce<Foot[]>((whole, foot) => {
    let sum = foot
    const apart = whole.filter((other) => {
      if (!touch(sum, other)) return true
      sum = both(sum, other)
      return false
    })
    return [...apart, sum]
  }, [])
}

const both = (a: Foot, b: Foot): Foot => ({
  x0: Math.min(a.x0, b.x0),
  z0: Math.min(a.z0, b.z0),
  x1: Math.max(a.x1, b.x1),
  z1: Math.max(a.z1, b.z1),
  round: a.round && b.round,
})

const touch = (a: Rect, b: Rect): boolean =>
  a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.z0 < b.z1 + gap && b.z0 < a.z1 + gap

/** Whether all of the foot is on the ground of that edge, with some of it to spare. */
const liesOn = (edge: Rect, { x0, z0, x1, z1 }: Foot): boolean =>
  x0 > edge.x0 && x1 < edge.x1 && z0 > edge.z0 && z1 < edge.z1

function boundsOf(ground: FlatChart): Rect {
  const [ax, , az] = pointOn(ground, 0, 0)
  const [bx, , bz] = pointOn(ground, ground.width, ground.height)
  return {
    x0: Math.min(ax, bx),
    z0: Math.min(az, bz),
    x1: Math.max(ax, bx),
    z1: Math.max(az, bz),
  }
}

function sheet(ground: FlatChart, edge: Rect, { x0, z0, x1, z1, round }: Foot): GridChart {
  const [x, z, w, d] = [(x0 + x1) / 2, (z0 + z1) / 2, (x1 - x0) / 2, (z1 - z0) / 2]
  const radius = round ? Math.min(w, d) : 0
  const reach = Math.min(0.2, Math.max(least, Math.min(w, d) * 1.4))
  const [, high] = ground.origin
  const points: number[] = []
  const uvs: number[] = []
  const shades: number[] = []
  // Legs are many, and small; what is broad and round has a round edge to follow.
  const isLeg = Math.min(w, d) < leg
  const corner = isLeg ? 1 : radius > broad ? 7 : 2
  const columns = 4 * (corner + 1) + 1
  for (const out of rings) {
    // Under the foot it only has to begin out of sight.
    const within = Math.min(1, 1 + out)
    for (let i = 0; i < columns; i += 1) {
      const quarter = Math.floor(i / (corner + 1)) % 4
      const angle = ((quarter + (i % (corner + 1)) / corner) * Math.PI) / 2
      const sx = quarter === 0 || quarter === 3 ? 1 : -1
      const sz = quarter < 2 ? 1 : -1
      const from = radius * within + Math.max(0, out) * reach
      const inside = nearestIn(
        edge,
        x + sx * (w - radius) * within + from * Math.cos(angle),
        z + sz * (d - radius) * within + from * Math.sin(angle),
      )
      const at = [inside.x, high + lift, inside.z] as const
      points.push(...at)
      uvs.push(...uvOn(ground, at))
      shades.push(1 - (isLeg ? atLegs : deepest) * (1 - Math.max(0, out)) ** 2.2)
    }
  }
  const up = facing(ground)
  return {
    kind: 'grid',
    name: `${ground.name}/contact`,
    material: ground.material,
    columns,
    rows: rings.length,
    points,
    normals: shades.flatMap(() => [...up]),
    uvs,
    shades,
    on: ground,
  }
}

import {
  areaOf,
  carriedBy,
  latticeNames,
  latticeOf,
  latticePanel,
  latticeSolid,
  maskOf,
  openingsOf,
  sunThrough,
  symmetriesOf,
  type LatticeName,
  type Mask,
  type Spot2,
  type Symmetry,
} from '#craft'
import { describe, expect, test } from 'vitest'

const [wide, high] = [300, 450]
const masks = new Map<LatticeName, Mask>()
const maskIn = (name: LatticeName): Mask => {
  const mask = masks.get(name) ?? maskOf(latticeOf(name), wide, high)
  masks.set(name, mask)
  return mask
}
/** The picture at a place of the panel, between its pixels too. */
function seen({ open }: Mask, [x, y]: Spot2): number {
  const at = (column: number, row: number) => open[row * wide + column] ?? 0
  const px = (x / latticePanel.width + 0.5) * wide - 0.5
  const py = (0.5 - y / latticePanel.height) * high - 0.5
  const [i, j] = [Math.floor(px), Math.floor(py)]
  const [u, v] = [px - i, py - j]
  return (
    (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) +
    (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v
  )
}

/** How far the picture within reach of a centre looks as it does after it is moved: 1 is wholly. */
function likeness(name: LatticeName, centre: Spot2, move: (spot: Spot2) => Spot2, reach: number) {
  const pairs: [number, number][] = []
  for (let y = -reach; y <= reach; y += 0.003)
    for (let x = -reach; x <= reach; x += 0.003) {
      if (Math.hypot(x, y) > reach) continue
      const [mx, my] = move([x, y])
      const here: Spot2 = [centre[0] + x, centre[1] + y]
      pairs.push([seen(maskIn(name), here), seen(maskIn(name), [centre[0] + mx, centre[1] + my])])
    }
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sum = (of: (p: number, q: number) => number) =>
    pairs.reduce((all, [p, q]) => all + of(p - a, q - b), 0)
  return sum((p, q) => p * q) / Math.sqrt(sum((p) => p * p) * sum((_, q) => q * q))
}

const holds = 0.93
const fails = 0.8
const turn = (turns: number): Symmetry => ({ turn: (2 * Math.PI) / turns })
const by =
  (symmetry: Symmetry) =>
  (spot: Spot2): Spot2 =>
    carriedBy(symmetry, spot)

describe('the symmetry of each lattice, found in its picture', () => {
  const repeating = latticeNames.filter((name) => latticeOf(name).steps)

  test('eight repeat and three do not', () => expect(repeating).toHaveLength(8))

  test.for(repeating)(
    '%s: every turn, mirror and step of its group, and none of a higher one',
    (name) => {
      const { group, steps, centre = [0, 0] } = latticeOf(name)
      const [a, b] = steps ?? [
        [0, 0],
        [0, 0],
      ]
      const first = Math.atan2(a[1], a[0])
      for (const symmetry of symmetriesOf(group, first))
        expect(
          likeness(name, centre, by(symmetry), 0.17),
          JSON.stringify(symmetry),
        ).toBeGreaterThan(holds)
      for (const [dx, dy] of [a, b])
        expect(likeness(name, centre, ([x, y]) => [x - dx, y - dy], 0.09)).toBeGreaterThan(holds)
      const higher = group === 'p6m' ? [turn(4), turn(12)] : [turn(6), turn(8)]
      if (group === 'p4')
        higher.push(...symmetriesOf('p4m', first).filter((each) => 'mirror' in each))
      for (const symmetry of higher)
        expect(likeness(name, centre, by(symmetry), 0.17), JSON.stringify(symmetry)).toBeLessThan(
          fails,
        )
      // The cell is the smallest: half a step is none.
      expect(likeness(name, centre, ([x, y]) => [x + a[0] / 2, y + a[1] / 2], 0.15)).toBeLessThan(
        fails,
      )
    },
  )

  test.for(['step-by-step', 'lantern'] as const)(
    '%s: two mirrors and half a turn, no more',
    (name) => {
      for (const symmetry of symmetriesOf('d2'))
        expect(likeness(name, [0, 0], by(symmetry), 0.25)).toBeGreaterThan(holds)
      for (const symmetry of [turn(4), turn(6), { mirror: Math.PI / 4 }])
        expect(likeness(name, [0, 0], by(symmetry), 0.25)).toBeLessThan(fails)
    },
  )

  test('ice-crack: none at all', () => {
    for (const symmetry of [...symmetriesOf('p6m'), ...symmetriesOf('p4m')])
      expect(likeness('ice-crack', [0, 0], by(symmetry), 0.25)).toBeLessThan(0.5)
  })
})

/** Its corners, but for those in the middle of a side. */
function sidesOf(loop: readonly Spot2[]): number {
  return loop.filter(([x, y], i) => {
    const [ax, ay] = loop.at(i - 1) ?? [0, 0]
    const [bx, by_] = loop[(i + 1) % loop.length] ?? [0, 0]
    const [ux, uy, vx, vy] = [x - ax, y - ay, bx - x, by_ - y]
    return Math.abs(ux * vy - uy * vx) > 1e-3 * Math.hypot(ux, uy) * Math.hypot(vx, vy)
  }).length
}

describe('the measures of the brief', () => {
  test.for(latticeNames)('%s: bars of 14 to 18 mm in a frame of 40 mm', (name) => {
    const { bar } = latticeOf(name)
    expect(bar).toBeGreaterThanOrEqual(0.014)
    expect(bar).toBeLessThanOrEqual(0.018)
    for (const [x, y] of openingsOf(latticeOf(name)).flat()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(0.3 - 0.04 + 1e-9)
      expect(Math.abs(y)).toBeLessThanOrEqual(0.45 - 0.04 + 1e-9)
    }
  })

  test.for([
    ['slanted-squares', [0, 0.073 / Math.SQRT2], Math.PI / 4],
    ['squares', [0, 0], 0],
    ['tortoise-back', [0, 0], Math.PI / 2],
    ['two-crossing', [0, 0.08 / Math.SQRT2], Math.PI / 4],
    ['step-by-step', [0.228, 0.07], Math.PI],
  ] as const)('%s: a bar measured across is as broad as it says', ([name, from, way]) => {
    const mask = maskOf(latticeOf(name), 1200, 1800)
    const at = (far: number) => {
      const x = Math.round((from[0] + Math.cos(way) * far + 0.3) * 2000)
      const y = Math.round((0.45 - from[1] - Math.sin(way) * far) * 2000)
      return (mask.open[y * 1200 + x] ?? 0) > 0.5
    }
    // From an opening's middle to the bar, and through it.
    const steps = Array.from({ length: 2000 }, (_, i) => i * 0.0001)
    const begins = steps.find((far) => !at(far)) ?? 0
    const ends = steps.find((far) => far > begins && at(far)) ?? 0
    expect(Math.abs(ends - begins - latticeOf(name).bar)).toBeLessThan(0.0012)
  })

  test('ice-crack: parts of three to five sides, each smaller than 60 square centimetres', () => {
    const { cells } = latticeOf('ice-crack')
    for (const { loop } of cells) expect(areaOf(loop)).toBeLessThan(0.006)
    // A corner on a straight side is where a neighbour's bar ends, and no corner of the part.
    for (const { loop } of cells) expect(sidesOf(loop)).toBeGreaterThanOrEqual(3)
    for (const { loop } of cells) expect(sidesOf(loop)).toBeLessThanOrEqual(5)
    expect(cells.length).toBeGreaterThan(90)
  })

  test('ice-crack: no four bars meet in one point', () => {
    const meets = new Map<string, number>()
    const { cells } = latticeOf('ice-crack')
    for (const { loop } of cells)
      for (const [x, y] of loop) {
        const key = `${x.toFixed(4)} ${y.toFixed(4)}`
        meets.set(key, (meets.get(key) ?? 0) + 1)
      }
    expect(Math.max(...meets.values())).toBe(3)
  })
})

describe('the solids', () => {
  test.for(latticeNames)('%s: closed, each edge between two triangles that agree', (name) => {
    const { positions, normals, indices, count } = latticeSolid(latticeOf(name))
    const spots = new Map<string, number>()
    const spotOf = Array.from({ length: count() }, (_, i) => {
      const key = [0, 1, 2].map((axis) => Math.round((positions[i * 3 + axis] ?? 0) * 1e6)).join()
      const spot = spots.get(key) ?? spots.size
      spots.set(key, spot)
      return spot
    })
    const edges = new Map<string, number>()
    let flipped = 0
    const vector = (row: readonly number[], i: number) =>
      [0, 1, 2].map((axis) => row[i * 3 + axis] ?? 0)
    for (let t = 0; t < indices.length; t += 3) {
      const corners = [0, 1, 2].map((k) => indices[t + k] ?? 0)
      corners.forEach((corner, k) => {
        const [from, to] = [spotOf[corner], spotOf[corners[(k + 1) % 3] ?? 0]]
        expect(from).not.toBe(to)
        edges.set(`${from} ${to}`, (edges.get(`${from} ${to}`) ?? 0) + 1)
      })
      const [a = [], b = [], c = []] = corners.map((corner) => vector(positions, corner))
      const u = b.map((value, i) => value - (a[i] ?? 0))
      const v = c.map((value, i) => value - (a[i] ?? 0))
      const looks = [1, 2, 0].map((p, i) => {
        const q = [2, 0, 1][i] ?? 0
        return (u[p] ?? 0) * (v[q] ?? 0) - (u[q] ?? 0) * (v[p] ?? 0)
      })
      const normal = corners.map((corner) => vector(normals, corner))
      const agrees = looks.reduce(
        (sum, part, i) => sum + part * normal.reduce((all, each) => all + (each[i] ?? 0), 0),
        0,
      )
      if (agrees <= 0) flipped += 1
    }
    expect(flipped).toBe(0)
    const open = [...edges].filter(([edge, times]) => {
      const [from, to] = edge.split(' ')
      return times !== 1 || edges.get(`${to} ${from}`) !== 1
    })
    expect(open).toEqual([])
  })
})

describe('the sun through a window', () => {
  const sun = [-0.365, 0.834, -0.413] as const
  const mask = maskOf(latticeOf('lantern'), 160, 240)
  const light = (foot: number) => sunThrough(mask, sun, foot)

  test('lies where the drawing is open, and nowhere under the frame', () => {
    const lit = light(1.05)
    expect(lit[120 * 160 + 70]).toBe(255)
    expect(lit[120 * 160 + 1]).toBe(0)
  })

  test('has softer edges the higher its bars are', () => {
    const half = (foot: number) => light(foot).filter((value) => value > 12 && value < 243).length
    expect(half(2.5)).toBeGreaterThan(1.5 * half(0.5))
  })

  test('is as much as comes through the openings', () => {
    const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
    expect(sum(light(1.05)) / 255 / sum(mask.open)).toBeCloseTo(1, 1)
  })
})

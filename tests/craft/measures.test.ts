import {
  beastMesh,
  beastNames,
  beamsMesh,
  friezeInSteps,
  pieceMesh,
  teachingSet,
  type PartName,
} from '#craft'
import { describe, expect, test } from 'vitest'
import { beamGeometry, panParts } from '../../src/exhibits/balance/parts.ts'
import { measures, panAt } from '../../src/exhibits/balance/measures.ts'
import { ringGeometry } from '../../src/exhibits/solar-dial/dialGeometries.ts'
import { stoneGeometry } from '../../src/exhibits/seal-press/sealGeometry.ts'
import { whole } from '../support/solids.ts'

type Corner = readonly [number, number, number]
const cornersOf = (positions: ArrayLike<number>): Corner[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3] ?? 0,
    positions[i * 3 + 1] ?? 0,
    positions[i * 3 + 2] ?? 0,
  ])
const span = (corners: readonly Corner[], axis: 0 | 1 | 2) => {
  const row = corners.map((corner) => corner[axis])
  return Math.max(...row) - Math.min(...row)
}
const rounded = (value: number) => Math.round(value * 1e4) / 1e4

describe('timbers of the dougong, in fen, on their corners', () => {
  const first = (part: PartName) => teachingSet.findIndex((piece) => piece.part === part)
  /** Corners of a piece from the middle of its own foot, its length along x. */
  const own = (part: PartName): Corner[] => {
    const { at, outwards } = teachingSet[first(part)]!
    return cornersOf(pieceMesh(first(part)).positions).map(([x, y, z]) => {
      const [a, b, c] = [x - at[0], y - at[1], z - at[2]]
      return outwards ? [-c, b, a] : [a, b, c]
    })
  }
  const at = (corners: readonly Corner[], y: number) =>
    corners.filter((corner) => Math.abs(corner[1] - y) < 1e-6)

  test.for([
    ['ludou', 24, 24, 32, 32, 8, 12],
    ['jiaohudou', 14, 12, 18, 16, 4, 6],
    ['qixindou', 12, 12, 16, 16, 4, 6],
    ['sandou', 10, 12, 14, 16, 4, 6],
  ] as const)(
    '%s: its foot, its ears, how high it tapers, and a mouth of ten',
    ([part, footWide, footDeep, wide, deep, taper, floor]) => {
      const corners = own(part)
      expect([span(at(corners, 0), 0), span(at(corners, 0), 2)].map(rounded)).toEqual([
        footWide,
        footDeep,
      ])
      expect([span(at(corners, taper), 0), span(at(corners, taper), 2)].map(rounded)).toEqual([
        wide,
        deep,
      ])
      // Half way up its tapering side is hollow: narrower than straight from foot to ear.
      const half = span(at(corners, taper / 2), 0)
      const hollow = ((footWide + wide) / 2 - half) / 2
      expect(hollow).toBeCloseTo(part === 'ludou' ? 1 : 0.5, 6)
      // Above the mouth's floor nothing stands nearer to the middle than half of its breadth.
      const high = Math.max(...corners.map(([, y]) => y))
      const ears = at(corners, high).map(([x, , z]) => (part === 'sandou' ? [z] : [x, z]))
      expect(Math.min(...ears.flat().map(Math.abs))).toBeCloseTo(5, 6)
      expect(
        Math.min(...corners.filter(([, y]) => y > floor + 1e-6).map(([, y]) => y)),
      ).toBeGreaterThan(floor)
      expect(high - floor).toBe(part === 'ludou' ? 8 : 4)
    },
  )

  test.for([
    ['nidaogong', 4, 3.5, 31],
    ['huagong', 4, 4, 36],
    ['linggong', 5, 4, 36],
    ['mangong', 4, 3, 46],
  ] as const)(
    '%s: an end of %i facets, each of %d, six left upright',
    ([part, facets, run, half]) => {
      const corners = own(part)
      const under = (x: number) =>
        Math.min(...corners.filter((corner) => Math.abs(corner[0] - x) < 1e-6).map(([, y]) => y))
      const heights = Array.from({ length: facets + 1 }, (_, i) => under(half - (facets - i) * run))
      expect(heights[0]).toBe(0)
      const single = 15
      expect(single - heights.at(-1)!).toBeCloseTo(6, 6)
      // Each facet is steeper than the one before.
      const rises = heights.slice(1).map((height, i) => height - heights[i]!)
      rises.forEach((rise, i) => expect(rise).toBeGreaterThan(i === 0 ? 0 : rises[i - 1]!))
      // And between two ends of a facet there is no further corner.
      const cuts = corners.filter(
        ([x, y, z]) => x > half - facets * run + 1e-6 && y > 1e-6 && y < 9 - 1e-6 && z > 0,
      )
      const along = new Set(cuts.map(([x]) => rounded(x)))
      expect(along.size).toBeLessThanOrEqual(facets + 1)
    },
  )
})

test('beasts stand 480 millimetres apart: their seats are that pitch, 260 wide', () => {
  const { positions, marks } = whole(beastMesh())
  for (const [beast] of beastNames.entries()) {
    const own = cornersOf(positions).filter((_, i) => marks[i * 3] === beast)
    const seat = own.filter(([, y]) => y < -0.02)
    expect(span(seat, 0)).toBeCloseTo(0.26, 2)
    // About the foot of its own seat.
    expect(Math.max(...seat.map(([x]) => x))).toBeCloseTo(0.13, 2)
  }
})

test('three beams are as long as asked, and as high as they are painted', () => {
  for (const length of [2000, 3000]) {
    const { positions } = beamsMesh(length)
    expect(span(cornersOf(positions), 0)).toBeCloseTo(length / 1000, 6)
  }
})

test('the frieze keeps 29.4 to 3.5, and its curves stay on it', () => {
  const [width, height] = [7.55, 7.55 / 8.4]
  const corners = cornersOf(whole(friezeInSteps(width, height)).positions)
  expect(span(corners, 0) / span(corners, 1)).toBeCloseTo(29.4 / 3.5, 1)
})

describe('the dial of terms', () => {
  const tiles = { uvOf: () => [0, 0, 1, 1] } as unknown as Parameters<typeof ringGeometry>[0]
  const ring = ringGeometry(tiles, Date.UTC(2026, 10, 26))
  const corners = cornersOf(ring.getAttribute('position').array)
  // The seal-red point of the sun is its last thing: a middle and seventeen corners.
  const still = corners.slice(0, -18)

  test('24 sectors and 360 degrees: turned by fifteen degrees its corners cover themselves', () => {
    const key = ([x, y]: readonly number[]) =>
      `${Math.round((x ?? 0) * 2000)} ${Math.round((y ?? 0) * 2000)}`
    const there = new Set(
      still.flatMap(([x, y]) =>
        [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => key([x + dx / 2000, y + dy / 2000]))),
      ),
    )
    const astray = (degrees: number) => {
      const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
      return still.filter(([x, y]) => !there.has(key([x * cos + y * sin, y * cos - x * sin])))
        .length
    }
    expect(astray(15)).toBe(0)
    expect(astray(5)).toBeGreaterThan(100)
    expect(astray(7.5)).toBeGreaterThan(100)
  })

  test('the sun stands in the term of that day, where its longitude is', () => {
    const [x, y] = corners.at(-18)!
    // 244 degrees of longitude; the first term begins at 315 and its middle is the top.
    const angle = ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360
    expect(Math.abs(angle - ((244.1 - 315 - 7.5 + 720) % 360))).toBeLessThan(0.5)
  })
})

test('the stone of a seal is square, and stands higher than it is broad', () => {
  const stone = stoneGeometry()
  const corners = cornersOf(stone.getAttribute('position').array)
  expect(span(corners, 0)).toBeCloseTo(span(corners, 2), 6)
  expect(span(corners, 1)).toBeGreaterThan(span(corners, 0))
})

describe('the balance', () => {
  const beam = cornersOf(beamGeometry().getAttribute('position').array)

  test('its arms are equal, and the edges that carry it lie across them', () => {
    const xs = beam.map(([x]) => x)
    expect(Math.max(...xs)).toBeCloseTo(-Math.min(...xs), 5)
    // At the pivot and at both ends an edge runs through from front to back.
    for (const x of [-measures.arm, 0, measures.arm]) {
      const near = beam.filter((corner) => Math.abs(corner[0] - x) < 0.008)
      expect(Math.min(...near.map(([, , z]) => z))).toBeLessThan(-0.02)
      expect(Math.max(...near.map(([, , z]) => z))).toBeGreaterThan(0.02)
    }
  })

  test('both pans are one thing twice, and hang level when the beam does', () => {
    expect(panParts()).toHaveLength(1)
    const [[left, low], [right, high]] = [panAt('social', 0), panAt('economic', 0)]
    expect(left).toBeCloseTo(-right, 9)
    expect(low).toBeCloseTo(high, 9)
  })
})

import {
  caisson,
  caissonMesh,
  caissonStuffs,
  gateMesh,
  inkInto,
  bandNames,
  bandUnits,
  reliefInSteps,
  wavesAndCliffs,
  type BandName,
} from '#craft'
import { describe, expect, test } from 'vitest'
import { halfGeometry } from '../../src/exhibits/cloud-collar/halfGeometry.ts'
import { wanted } from '../../src/exhibits/cloud-collar/wanted.ts'
import {
  likeness,
  mirroredOver,
  ringOf,
  seenFrom,
  softened,
  turnedBy,
  valueAt,
  type Picture,
  type Place,
} from '../support/orthographic.ts'
import { whole } from '../support/solids.ts'

const [holds, fails] = [0.93, 0.8]
const degrees = Math.PI / 180
const from =
  (picture: Picture) =>
  (place: Place): number =>
    valueAt(picture, place)

describe('the caisson from below', () => {
  const mesh = whole(caissonMesh())
  const [stuffs, parts] = [0, 1].map((k) => mesh.parts.filter((_, i) => i % 4 === k))
  // What is told of a well is drawn only when it is, and what the mirror shows only in the mirror.
  const shown = (corner: number) =>
    (parts?.[corner] ?? 9) <= 3 && caissonStuffs[stuffs?.[corner] ?? 0] !== 'line'
  /** By how high a face lies and how far it looks down: nothing that turns with it. */
  const shade = (triangle: number) => {
    const corner = mesh.indices[triangle * 3] ?? 0
    if (!shown(corner)) return undefined
    return (mesh.positions[corner * 3 + 1] ?? 0) - 0.5 * (mesh.normals[corner * 3 + 1] ?? 0)
  }
  const picture = softened(seenFrom(mesh, [2.8, 2.8], 0.008, ([x, y, z]) => [x, z, -y], shade))

  test.for([
    ['square', 4, 1.95, 2.75],
    ['octagon', 8, 1.55, 1.78],
    ['circle', 24, 1.22, 1.47],
  ] as const)('%s: %i turns and as many mirrors, and no more', ([, order, low, high]) => {
    const places = ringOf(low, high, 24, 240)
    const turn = 360 / order
    const like = (carry: (place: Place) => Place) => likeness(from(picture), places, carry)
    expect(like(turnedBy(turn * degrees))).toBeGreaterThan(holds)
    for (const axis of [0, turn / 2])
      expect(like(mirroredOver((90 + axis) * degrees))).toBeGreaterThan(holds)
    expect(like(turnedBy((turn / 2) * degrees))).toBeLessThan(fails)
    expect(like(mirroredOver((90 + turn / 4) * degrees))).toBeLessThan(fails)
  })

  const corners = (stuff: string, part: number) =>
    Array.from({ length: mesh.positions.length / 3 }, (_, i) => i)
      .filter((i) => caissonStuffs[stuffs?.[i] ?? 0] === stuff && parts?.[i] === part)
      .map((i) => mesh.positions.slice(i * 3, i * 3 + 3) as [number, number, number])

  test('its wells open as wide and as high as the brief has them, on its corners', () => {
    // A gilt bead runs round each within its line, a little thicker than one and a half fen.
    const bead = 2.5 * 0.0096
    const radii = (part: number) => corners('gilt', part).map(([x, , z]) => Math.hypot(x, z))
    const lowest = (part: number) => Math.min(...corners('gilt', part).map(([, y]) => y))
    const octagon = (3.6 * (Math.SQRT2 - 1)) / 2
    const side =
      2 *
      Math.sin(22.5 * degrees) *
      Math.max(...corners('gilt', 1).map(([x, , z]) => Math.hypot(x, z)))
    expect(Math.abs(side / 2 - octagon)).toBeLessThan(bead)
    expect(Math.min(...radii(2))).toBeGreaterThan(1.5 - bead)
    expect(Math.min(...radii(2))).toBeLessThan(1.5)
    expect(lowest(1)).toBeCloseTo(0.35, 1)
    expect(lowest(2)).toBeCloseTo(0.8, 1)
    const pearl = corners('pearl', 3)
    const broad = pearl.map(([x, , z]) => 2 * Math.hypot(x, z))
    expect(Math.max(...broad)).toBeCloseTo(caisson.pearl, 2)
    expect(caisson.pearl).toBe(0.18)
  })
})

describe('the cloud collar as it lies on its cloth', () => {
  /** Every half head carried to its place, as its material does. */
  function collar(heads: number): Picture {
    const [across = 0, up = 0, breadth = 1, , ...turns] = wanted({ heads, point: [14, 16] })
    const half = halfGeometry({ notch: [across, up], breadth, heads })
    const own = Array.from(half.getAttribute('position').array)
    const dyes = half.getAttribute('dye')
    const indices = Array.from(half.getIndex()!.array)
    const [positions, shades, triangles]: number[][] = [[], [], []]
    for (let head = 0; head < heads; head += 1)
      for (const side of [1, -1]) {
        const first = positions!.length / 3
        const carry = turnedBy(-(turns[Math.ceil((head * 8) / heads)] ?? 0))
        for (let i = 0; i < own.length; i += 3) {
          const [x, y] = carry([side * (own[i] ?? 0), own[i + 1] ?? 0])
          positions!.push(x, y, own[i + 2] ?? 0)
        }
        for (let i = 0; i < indices.length; i += 3) {
          triangles!.push(...indices.slice(i, i + 3).map((corner) => first + corner))
          const corner = indices[i] ?? 0
          shades!.push(dyes.getX(corner) + 0.5 * dyes.getY(corner) + 0.2 * dyes.getZ(corner))
        }
      }
    const mesh = { positions: positions!, indices: triangles! }
    return softened(
      seenFrom(
        mesh,
        [0.7, 0.7],
        0.004,
        (corner) => corner,
        (i) => shades![i],
      ),
    )
  }

  test.for([4, 6, 8])('%i heads: as many turns and mirrors, and no more', (heads) => {
    const picture = collar(heads)
    const places = ringOf(0.17, 0.62, 40, 300)
    const like = (carry: (place: Place) => Place) => likeness(from(picture), places, carry)
    const turn = 360 / heads
    expect(like(turnedBy(turn * degrees))).toBeGreaterThan(holds)
    for (const axis of [0, turn / 2])
      expect(like(mirroredOver((90 + axis) * degrees))).toBeGreaterThan(holds)
    expect(like(turnedBy((turn / 2) * degrees))).toBeLessThan(fails)
    expect(like(mirroredOver((90 + turn / 4) * degrees))).toBeLessThan(fails)
    // Nor does another number of heads look like it.
    for (const other of [4, 5, 6, 8].filter((each) => heads % each !== 0))
      expect(like(turnedBy((360 / other) * degrees)), `${other}`).toBeLessThan(fails)
  })
})

/** The seven ways in which a band can repeat, by what leaves it as it is besides its step. */
type FriezeGroup = 'p111' | 'p1a1' | 'p1m1' | 'pm11' | 'p112' | 'pma2' | 'pmm2'

/** Finds the group of a band that is 2 broad and 2 high, repeating after `period`. */
function friezeGroupOf(seen: (place: Place) => number, period: number): FriezeGroup {
  const places: Place[] = Array.from({ length: 60 * 40 }, (_, i) => [
    ((i % 60) / 60) * period,
    (Math.floor(i / 60) / 40) * 1.8 - 0.9,
  ])
  const like = (carry: (place: Place) => Place) => likeness(seen, places, carry)
  const somewhere = (carry: (at: number) => (place: Place) => Place) =>
    Array.from({ length: 48 }, (_, i) => (i / 48) * period).some((at) => like(carry(at)) > 0.9)
  const upright = somewhere((at) => ([x, y]) => [at - x, y])
  const turns = somewhere((at) => ([x, y]) => [at - x, -y])
  const level = like(([x, y]) => [x, -y]) > 0.9
  const glides = like(([x, y]) => [x + period / 2, -y]) > 0.9
  if (level) return upright ? 'pmm2' : 'p1m1'
  if (upright) return turns ? 'pma2' : 'pm11'
  return turns ? 'p112' : glides ? 'p1a1' : 'p111'
}

describe('the bands round the vase', () => {
  const side = 96
  /** As its material lays them: of the scroll every second half unit stands upside down. */
  function band(name: BandName): { seen: (place: Place) => number; period: number } {
    const field = new Uint8Array(side * side * 2)
    for (const stroke of bandUnits[name]()) inkInto(field, side, stroke)
    const values = new Float32Array(side * side)
    for (let i = 0; i < values.length; i += 1)
      values[i] = Math.max((field[2 * i] ?? 0) > 128 ? 255 : 0, field[2 * i + 1] ?? 0)
    const unit = softened({ columns: side, rows: side, pixel: 2 / side, values }, 2)
    const seen = ([x, y]: Place): number => {
      const number = Math.floor((x + 1) / 2)
      const over = name === 'lotusScroll' && number % 2 !== 0
      return valueAt(unit, [x - 2 * number, over ? -y : y])
    }
    return { seen, period: name === 'lotusScroll' ? 4 : 2 }
  }
  const groups: Record<BandName, FriezeGroup> = {
    keyFret: 'p111',
    waves: 'p111',
    lotusScroll: 'pma2',
    collar: 'pm11',
    panels: 'pm11',
  }

  test.for(bandNames)('%s has the frieze group that it was drawn for', (name) => {
    const { seen, period } = band(name)
    expect(friezeGroupOf(seen, period)).toBe(groups[name])
  })

  test.for([
    ['p111', (x: number, y: number) => Math.cos(x) + 0.9 * Math.sin(2 * x) + y],
    ['p1a1', (x: number, y: number) => y * Math.sin(x) + 0.6 * y * Math.sin(3 * x + 1)],
    ['p1m1', (x: number, y: number) => Math.cos(x) + 0.9 * Math.sin(2 * x) + y * y],
    ['pm11', (x: number, y: number) => Math.cos(x) + y],
    [
      'p112',
      (x: number, y: number) => Math.sin(x) * y + 0.7 * Math.sin(2 * x) * y + 0.8 * Math.cos(x),
    ],
    ['pma2', (x: number, y: number) => y * Math.cos(x) + 0.2 * Math.cos(2 * x)],
    ['pmm2', (x: number, y: number) => Math.cos(x) + y * y],
  ] as const)('a wave made for %s is known by it', ([group, wave]) => {
    expect(friezeGroupOf(([x, y]) => wave(x * Math.PI, y), 2)).toBe(group)
  })
})

describe('waves and cliffs', () => {
  const [width, height] = [2.4, 1.7]
  const places: Place[] = Array.from({ length: 80 * 60 }, (_, i) => [
    ((i % 80) / 80 - 0.5) * 0.98 * width,
    (Math.floor(i / 80) / 60 - 0.5) * 0.98 * height,
  ])

  test('in silk: the picture is its own mirror image, and nothing else', () => {
    const pieces = wavesAndCliffs(width, height)
    const corners = pieces.flatMap((piece, i) => piece.corners.map((corner) => ({ corner, i })))
    const mesh = {
      positions: corners.flatMap(({ corner: [x, y], i }) => [x, y - height / 2, i * 1e-4]),
      indices: [...corners.keys()],
    }
    const tone = (triangle: number) => {
      const three = corners.slice(triangle * 3, triangle * 3 + 3)
      return three.reduce((sum, { corner }) => sum + corner[2], 0)
    }
    const picture = softened(
      seenFrom(mesh, [width / 2, height / 2], 0.006, (corner) => corner, tone),
    )
    const like = (carry: (place: Place) => Place) => likeness(from(picture), places, carry)
    expect(like(([x, y]) => [-x, y])).toBeGreaterThan(holds)
    expect(like(([x, y]) => [x, -y])).toBeLessThan(0.5)
    expect(like(([x, y]) => [-x, -y])).toBeLessThan(0.5)
    expect(like(([x, y]) => [x + width / 4, y])).toBeLessThan(fails)
  })

  test('in stone: the half that is carved keeps to its side, and ends at the middle', () => {
    const { relief } = whole(reliefInSteps(width, height))
    const picture = seenFrom(relief, [width / 2, height / 2], 0.01, ([x, y, z]) => [
      x,
      y - height / 2,
      z,
    ])
    for (let y = -0.49; y < 0.5; y += 0.07) {
      expect(valueAt(picture, [0.03, y * height])).toBe(1)
      expect(valueAt(picture, [0.47 * width, y * height])).toBe(1)
      expect(valueAt(picture, [-0.03, y * height])).toBe(-1)
    }
  })
})

test('nine rows of nine studs cover themselves, moved by a stud', () => {
  const { surface, of } = gateMesh()
  const picture = softened(
    seenFrom(
      surface,
      [1.2, 1.7],
      0.008,
      (corner) => corner,
      (triangle) => ((of[2 * (surface.indices[triangle * 3] ?? 0) + 1] ?? -1) >= 0 ? 1 : 0),
    ),
  )
  const places: Place[] = Array.from({ length: 80 * 80 }, (_, i) => [
    ((i % 80) / 80 - 0.5) * 1.5,
    (Math.floor(i / 80) / 80 - 0.5) * 2.2,
  ])
  const like = (x: number, y: number) =>
    likeness(from(picture), places, ([px, py]) => [px + x, py + y])
  expect(like(0.235, 0)).toBeGreaterThan(holds)
  expect(like(0, 0.335)).toBeGreaterThan(holds)
  expect(like(0.1175, 0)).toBeLessThan(0)
  expect(like(0, 0.1675)).toBeLessThan(0)
})

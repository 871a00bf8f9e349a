import { seeded } from '#kit'
import type { Box } from '../openness.ts'
import { addBox, type CityMesh, type Ground } from './cityMesh.ts'
import { addHall, boxOf, type Hall } from './hall.ts'
import { cityAxis, named, palaceFrom, site, terrace } from './measures.ts'
import { addRoof } from './roof.ts'

/** Places of the palace: metres east of the axis, over the court's ground, north of the south wall. */
const palace: Ground = (east, up, north) => [
  palaceFrom + north * cityAxis.palaceScale,
  (up + site.ground) * cityAxis.palaceScale,
  east * cityAxis.palaceScale,
]
/** The same round a place of it, turned by a quarter where the building looks across the axis. */
const around =
  (east: number, north: number, across = false): Ground =>
  (e, y, n) =>
    across ? palace(east + n, y, north + e) : palace(east + e, y, north + n)

/** The named halls, and the terraces and gates that carry them; only a `fine` model has the lesser courts too. */
export function* addPalace(mesh: CityMesh, fine = true): Generator<undefined, Box[]> {
  const boxes: Box[] = []
  const block = (
    low: readonly [number, number, number],
    high: readonly [number, number, number],
  ) => {
    addBox(mesh, palace, low, high)
    boxes.push(boxOf(palace, low, high))
  }
  for (const hall of Object.values(named)) {
    const { north, on, wide, deep } = hall
    boxes.push(...(yield* addHall(mesh, around(0, north), on, hall, fine)))
    // A plinth of its own, where no terrace or gate is under it.
    if (on < 5)
      block([-wide / 2 - 5, 0, north - deep / 2 - 5], [wide / 2 + 5, on, north + deep / 2 + 5])
    yield
  }
  addTerrace(block)
  yield
  yield* addGates(mesh, block, boxes, fine)
  yield
  yield* addWalls(mesh, block, boxes, fine)
  yield
  for (const low of fine ? courtHalls() : []) {
    const { east, north, across = false, ...hall } = low
    for (const side of east === 0 ? [1] : [-1, 1])
      boxes.push(...addLow(mesh, around(side * east, north, across), hall))
    yield
  }
  if (fine) yield* addYardWalls(block)
  return boxes
}

type Block = (
  low: readonly [number, number, number],
  high: readonly [number, number, number],
) => void

/** Three tiers in the shape of the character gong: broad under both great halls, narrow between. */
function addTerrace(block: Block): void {
  const { high, tiers, inset } = terrace
  for (let tier = 0; tier < tiers; tier++) {
    const by = inset * (tiers - 1 - tier)
    const [low, top] = [0, (high * (tier + 1)) / tiers]
    block([-54 - by, low, 322 - by], [54 + by, top, 386 + by])
    block([-27 - by, low, 380], [27 + by, top, 450])
    block([-44 - by, low, 444 - by], [44 + by, top, 486 + by])
    // The court before the hall, and its stair.
    block([-34 - by, low, 298 - by], [34 + by, top, 330])
  }
  for (let step = 0; step < 4; step++)
    block([-9, 0, 272 + step * 4], [9, ((step + 1) * high) / 5, 290])
}

/** The Meridian Gate's arms with four pavilions; the bodies of the gates north, east and west. */
function* addGates(
  mesh: CityMesh,
  block: Block,
  boxes: Box[],
  fine: boolean,
): Generator<undefined, void> {
  const high = 12.5
  block([-63, 0, -12], [63, high, 22])
  const pavilion: Hall = {
    bays: [3, 3],
    wide: 14,
    deep: 14,
    high: 15,
    roof: 'pyramid',
    double: true,
  }
  for (const side of [-1, 1]) {
    block([side * 63, 0, -88], [side * 41, high, -10])
    for (const north of [-78, 4])
      boxes.push(...(yield* addHall(mesh, around(side * 52, north), high, pavilion, fine)))
    boxes.push(
      ...addLow(mesh, around(side * 52, -38, true), { wide: 54, deep: 9, high: 7, floor: high }),
    )
  }
  block([-34, 0, 944], [34, 11, 966])
  const gate: Hall = { bays: [5, 3], wide: 28, deep: 14, high: 17, roof: 'hip', double: true }
  for (const side of [-1, 1]) {
    const east = side * (site.wide / 2 - 4)
    block([east - 11, 0, 105], [east + 11, 10.5, 155])
    boxes.push(...(yield* addHall(mesh, around(east, 130, true), 10.5, gate, fine)))
  }
  for (const dark of [-14, 0, 14]) opening(mesh, dark, -12.1, dark === 0 ? 5 : 4)
  for (const dark of [-12, 0, 12]) opening(mesh, dark, 943.9, 4)
}

const opening = (mesh: CityMesh, east: number, north: number, wide: number): void =>
  addBox(
    mesh,
    palace,
    [east - wide / 2, 0, north - 0.15],
    [east + wide / 2, 6.5, north + 1],
    'opening',
  )

/** The walls round the palace, with a tower at each corner. */
function* addWalls(
  mesh: CityMesh,
  block: Block,
  boxes: Box[],
  fine: boolean,
): Generator<undefined, void> {
  const { long, wide, wall, thick } = site
  const w = wide / 2
  // In lengths, so that the shade at a gate or a tower stays there.
  const lengths = 12
  const part = (i: number, from: number, to: number) => from + ((to - from) * i) / lengths
  for (let i = 0; i < lengths; i++)
    for (const north of [0, long - thick])
      block([part(i, -w, w), 0, north], [part(i + 1, -w, w), wall, north + thick])
  const tower: Hall = {
    bays: [3, 3],
    wide: 15,
    deep: 13,
    high: 17,
    roof: 'gable-and-hip',
    double: true,
  }
  for (const side of [-1, 1]) {
    const [a, b] = [side * (w - thick), side * w].toSorted((x, y) => x - y)
    yield
    for (let i = 0; i < lengths; i++)
      block(
        [a ?? 0, 0, part(i, thick, long - thick)],
        [b ?? 0, wall, part(i + 1, thick, long - thick)],
      )
    for (const north of [7, long - 7])
      boxes.push(...(yield* addHall(mesh, around(side * (w - 7), north), wall, tower, fine)))
  }
}

/** The walls along the rows of courts, and between one court and the next. */
function* addYardWalls(block: Block): Generator<undefined, void> {
  const [high, half] = [3, 0.7]
  for (const side of [-1, 1])
    for (const column of [218, 268, 318]) {
      for (const off of [-21.5, 21.5]) {
        const east = side * (column + off)
        for (let row = 0; row < 4; row += 1)
          block(
            [east - half, 0, 162 + row * 182],
            [east + half, high, Math.min(866, 162 + (row + 1) * 182 - 8)],
          )
      }
      for (let row = 0; row < 11; row += 1) {
        const [east, north] = [side * column, 213 + row * 65]
        block([east - 21, 0, north - half], [east + 21, high, north + half])
      }
      yield
    }
}

/** A plain building of a court. */
type Low = { wide: number; deep: number; high: number; floor?: number; hip?: boolean }

function addLow(
  mesh: CityMesh,
  on: Ground,
  { wide, deep, high, floor = 0.8, hip = false }: Low,
): Box[] {
  const [w, d] = [wide / 2, deep / 2]
  const eave = floor + high * 0.5
  addBox(mesh, on, [-w + 0.8, 0, -d + 0.8], [w - 0.8, eave, d - 0.8])
  const form = hip ? 'gable-and-hip' : 'gable'
  addRoof(mesh, on, { form, half: [w + 0.8, d + 0.8], eave, rise: floor + high - eave }, hip)
  return [
    boxOf(on, [-w, 0, -d], [w, eave + 0.8, d]),
    boxOf(on, [-w, eave, -d * 0.5], [w, floor + high - 1, d * 0.5]),
  ]
}

/** Galleries and lesser courts, alike on both sides of the axis. */
function courtHalls(): (Low & { east: number; north: number; across?: boolean })[] {
  const random = seeded(1420)
  const galleries = [
    [98, 96, 132],
    [98, 245, 124],
    [98, 420, 150],
    [60, 612, 150],
  ].map(([east = 0, north = 0, wide = 0]) => ({
    east,
    north,
    wide,
    deep: 11,
    high: 9,
    across: true,
  }))
  const courts = [0, 1, 2].flatMap((row) =>
    [0, 1].flatMap((column) => {
      const [east, north] = [98 + column * 52, 560 + row * 58]
      return [
        { east, north: north + 16, wide: 26, deep: 12, high: 9, hip: true },
        { east, north: north - 14, wide: 22, deep: 9, high: 7.5 },
        { east: east - 17, north, wide: 16, deep: 7, high: 6.5, across: true },
        { east: east + 17, north, wide: 16, deep: 7, high: 6.5, across: true },
      ]
    }),
  )
  // Rows of courts on both hands: a house at the north end of each, a wing on both sides of its yard.
  const outer = [218, 268, 318].flatMap((east) =>
    Array.from({ length: 11 }, (_, row) => {
      const north = 205 + row * 65
      const [wide, high] = [27 + random() * 7, 9 + random() * 2]
      const wing = {
        north: north - 17,
        wide: 17 + random() * 4,
        deep: 7.5,
        high: 6.5,
        across: true,
      }
      const sides = [-15.5, 15.5].map((off) => ({ ...wing, east: east + off }))
      const house = { east, north, wide, deep: 11, high }
      const gate = { east, north: north - 39, wide: 30, deep: 6.5, high: 6 }
      return row % 3 === 1 ? [house, ...sides] : [house, ...sides, gate]
    }).flat(),
  )
  return [
    ...galleries,
    ...courts,
    ...outer,
    { east: 98, north: 268, wide: 34, deep: 17, high: 19, across: true, hip: true },
    { east: 200, north: 120, wide: 38, deep: 18, high: 15, hip: true },
    { east: 200, north: 80, wide: 30, deep: 10, high: 9 },
    { east: 0, north: 520, wide: 34, deep: 14, high: 13, hip: true },
    { east: 78, north: 520, wide: 90, deep: 9, high: 7.5 },
    { east: 0, north: 800, wide: 24, deep: 13, high: 12, hip: true },
    { east: 40, north: 770, wide: 14, deep: 10, high: 8, hip: true },
    { east: 45, north: 830, wide: 14, deep: 10, high: 8, hip: true },
  ]
}

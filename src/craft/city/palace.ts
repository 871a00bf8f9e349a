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
export const around =
  (east: number, north: number, across = false): Ground =>
  (e, y, n) =>
    across ? palace(east + n, y, north + e) : palace(east + e, y, north + n)

/** The named halls, the terraces and gates that carry them, and the walls; only a `fine` model has columns and ridges. */
export function* addPalace(mesh: CityMesh, fine = true): Generator<undefined, Box[]> {
  const boxes: Box[] = []
  const block = blocksInto(mesh, boxes)
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
  return boxes
}

export type Block = (
  low: readonly [number, number, number],
  high: readonly [number, number, number],
) => void

/** What puts blocks on the palace's ground, and notes them among the boxes that keep light off. */
export const blocksInto =
  (mesh: CityMesh, boxes: Box[]): Block =>
  (low, high) => {
    addBox(mesh, palace, low, high)
    boxes.push(boxOf(palace, low, high))
  }

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

/** A plain building of a court. */
export type Low = { wide: number; deep: number; high: number; floor?: number; hip?: boolean }

/** Adds one; gives the boxes that keep light off others. */
export function addLow(
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

import { seeded } from '#kit'
import type { Box } from '../openness.ts'
import type { CityMesh } from './cityMesh.ts'
import { addLow, around, blocksInto, type Block, type Low } from './palace.ts'

/** The palace's lesser courts, and the walls between them; gives the boxes that keep light off others. */
export function* addCourts(mesh: CityMesh): Generator<undefined, Box[]> {
  const boxes: Box[] = []
  for (const { east, north, across = false, ...hall } of courtHalls()) {
    for (const side of east === 0 ? [1] : [-1, 1])
      boxes.push(...addLow(mesh, around(side * east, north, across), hall))
    yield
  }
  yield* addYardWalls(blocksInto(mesh, boxes))
  return boxes
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

import type { CityMesh, Ground } from '../city/cityMesh.ts'
import { addBox, addSide, emptyCity } from '../city/cityMesh.ts'
import { addHall, boxOf, type Hall } from '../city/hall.ts'
import { cityAxis, terrace } from '../city/measures.ts'
import { addPalace } from '../city/palace.ts'
import { shadeCity } from '../city/shade.ts'
import { addTable, type Fields } from '../city/table.ts'
import type { Vector } from '../vector.ts'
import { axisScale } from './measures.ts'

/** Gates on the line between its south end and the palace: where, as `cityAxis` has it, and their roofs. */
const gates: readonly (readonly [along: number, on: number, hall: Hall])[] = [
  [-0.98, 11, { bays: [7, 2], wide: 40, deep: 16, high: 22, roof: 'gable-and-hip', double: true }],
  [-0.86, 11, { bays: [7, 3], wide: 38, deep: 18, high: 22, roof: 'gable-and-hip', double: true }],
  [-0.42, 12, { bays: [9, 5], wide: 56, deep: 26, high: 20, roof: 'gable-and-hip', double: true }],
]

/** Metres of the model before it is made smaller, for a metre of what is enlarged: 1:200 in the end. */
const large = 1 / 200 / axisScale
/** What stands enlarged beside the line: where, on what height, whether on three tiers, and what it is. */
const enlarged: readonly (readonly [
  x: number,
  z: number,
  on: number,
  tiered: boolean,
  hall: Hall,
])[] = [
  [
    -0.05,
    1.78,
    terrace.high,
    true,
    { bays: [11, 5], wide: 64, deep: 37, high: 26.92, roof: 'hip', double: true },
  ],
  [
    -1.5,
    -1.6,
    12,
    false,
    { bays: [9, 5], wide: 56, deep: 26, high: 20, roof: 'gable-and-hip', double: true },
  ],
]

/** The courts' ground, a few rows of fields a step. */
const inFields: Fields = function* (mesh, corners) {
  const [low, , high] = corners
  if (!low || !high) return
  const [columns, rows] = [24, 18]
  const x = (i: number) => low[0] + ((high[0] - low[0]) * i) / columns
  const z = (k: number) => low[2] + ((high[2] - low[2]) * k) / rows
  for (let i = 0; i < columns; i++) {
    if (i % 6 === 0) yield
    for (let k = 0; k < rows; k++) {
      const place = (a: number, b: number): Vector => [x(i + a), low[1], z(k + b)]
      addSide(mesh, [place(0, 0), place(1, 0), place(1, 1), place(0, 1)], [0, 1, 0], 'ground')
    }
  }
}

/**
 * The axis as a plain white model: the line, the gates and towers on it, and the palace without its lesser
 * courts (content brief, 3.4; what has no figure there is drawn to fit). Metres of a table, north along
 * x, east along z, its top at y = 0. Made a part a step.
 */
export function* whiteAxis(): Generator<undefined, CityMesh> {
  const mesh = emptyCity()
  const boxes = [...(yield* addTable(mesh, [0, 0], inFields)), ...(yield* addPalace(mesh, false))]
  for (const [along, on, hall] of gates) {
    const { lineScale } = cityAxis
    const ground: Ground = (e, y, n) => [along + n * lineScale, y * lineScale, e * lineScale]
    const [w, d] = [hall.wide / 2 + 5, hall.deep / 2 + 5]
    addBox(mesh, ground, [-w, 0, -d], [w, on, d])
    boxes.push(boxOf(ground, [-w, 0, -d], [w, on, d]))
    boxes.push(...(yield* addHall(mesh, ground, on, hall, false)))
    yield
  }
  for (const [x, z, on, tiered, hall] of enlarged) {
    // They face the visitor, who stands to the east of the line.
    const ground: Ground = (e, y, n) => [x + e * large, y * large, z - n * large]
    const tiers = tiered ? 3 : 1
    for (let tier = 0; tier < tiers; tier += 1) {
      const out = 5 + 5 * (tiers - 1 - tier)
      const [w, d, top] = [hall.wide / 2 + out, hall.deep / 2 + out, (on * (tier + 1)) / tiers]
      addBox(mesh, ground, [-w, 0, -d], [w, top, d])
      boxes.push(boxOf(ground, [-w, 0, -d], [w, top, d]))
    }
    boxes.push(...(yield* addHall(mesh, ground, on, hall)))
    yield
  }
  yield* shadeCity(mesh, boxes)
  mesh.positions = mesh.positions.map((value) => value * axisScale)
  return mesh
}

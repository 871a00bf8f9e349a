import { seeded } from '#kit'
import { addSide, emptyCity, type CityMesh, type CityStuff } from '../city/cityMesh.ts'
import { addDoor } from './carvedDoor.ts'
import { addHouse } from './coralHouse.ts'
import { addWall, post } from './coralWall.ts'
import { town } from './measures.ts'
import { addPillar } from './tombPillar.ts'
import { townPlan } from './townPlan.ts'

/**
 * The town as a model in coral stone, and beside it, larger, a house, a carved door and a pillar of the
 * general Swahili types. Metres of the table: x along it, z towards who stands before it, its top at y = 0.
 */
export function* coralTown(): Generator<undefined, CityMesh> {
  const mesh = emptyCity()
  const chance = seeded(2024)
  addGround(mesh)
  yield
  const { walls, pillars } = townPlan(27)
  for (const wall of walls) {
    addWall(mesh, wall, chance)
    yield
  }
  for (const [x, z] of pillars)
    post(mesh, [x - 0.006, 0, z - 0.006], [x + 0.006, 0.04 + 0.006 * chance(), z + 0.006])
  addHouse(mesh, [0.83, 0.36], chance)
  yield
  yield* addDoor(mesh, [0.72, -0.34])
  yield
  addPillar(mesh, [1.04, -0.36])
  return mesh
}

/** The town's ground, in fields, a little paler where the streets are. */
function addGround(mesh: CityMesh): void {
  const { from, to, half } = town
  const y = 0.001
  const quad = (x0: number, z0: number, x1: number, z1: number, high: number, stuff: CityStuff) =>
    addSide(
      mesh,
      [
        [x0, high, z0],
        [x1, high, z0],
        [x1, high, z1],
        [x0, high, z1],
      ],
      [0, 1, 0],
      stuff,
    )
  const [columns, rows] = [22, 20]
  for (let i = 0; i < columns; i += 1)
    for (let k = 0; k < rows; k += 1) {
      const x = from + ((to - from) * i) / columns
      const z = -half + (2 * half * k) / rows
      // Not beyond the corners that the wall cuts off.
      const off = Math.min(x + 0.02 - from, to - x - 0.02) + half - Math.abs(z + 0.02)
      if (off > 0.15) quad(x, z, x + (to - from) / columns, z + (2 * half) / rows, y, 'ground')
    }
}

import type { CityMesh } from '../city/cityMesh.ts'
import { addWall } from './coralWall.ts'

/** Breadth, depth and height of the house, the thickness of its walls, and its doors' breadth; metres. */
const house = { wide: 0.5, deep: 0.46, high: 0.085, thick: 0.02, door: 0.05 } as const

/**
 * A house without its roof, larger than the town: a porch, a court, and three long rooms one behind
 * another, their doors in line. Its middle lies at x, z.
 */
export function addHouse(
  mesh: CityMesh,
  [x, z]: readonly [number, number],
  chance: () => number,
): void {
  const { wide, deep, high, thick, door } = house
  const [x0, x1, front, back] = [x - wide / 2, x + wide / 2, z + deep / 2, z - deep / 2]
  const wall = (ax: number, az: number, bx: number, bz: number) =>
    addWall(mesh, { from: [ax, az], to: [bx, bz], thick, high }, chance)
  const across = (at: number, middle: number) => {
    wall(x0, at, middle - door / 2 - thick / 2, at)
    wall(middle + door / 2 + thick / 2, at, x1, at)
  }
  wall(x0, front, x0, back)
  wall(x1, front, x1, back)
  wall(x0, back, x1, back)
  across(front, x - 0.1)
  across(front - 0.17, x + 0.06)
  across(front - 0.27, x + 0.06)
  across(front - 0.37, x + 0.06)
  // The porch is a bench's breadth deep, and bends before it opens on the court.
  wall(x - 0.03, front, x - 0.03, front - 0.075)
  wall(x0, front - 0.085, x - 0.1, front - 0.085)
}

import type { Box } from '../openness.ts'
import type { Vector } from '../vector.ts'
import { addBox, type CityMesh, type Ground } from './cityMesh.ts'
import { addRoof, type RoofForm } from './roof.ts'

/** A building by its bays and heights, metres; it faces south. */
export type Hall = {
  /** Bays along its front and along its side. */
  bays: readonly [number, number]
  /** Of its body, between the outer columns. */
  wide: number
  deep: number
  /** From its floor to its ridge. */
  high: number
  roof: Exclude<RoofForm, 'skirt'>
  /** With a second eave below. */
  double?: boolean
}

/** How far eaves reach beyond columns, and half a column's breadth, metres. */
const [eaves, column] = [3.4, 0.45]

/**
 * Adds a building whose floor is `floor` over the ground; gives the boxes that keep light off others.
 * Only a `fine` model has its columns and ridges. A roof a step.
 */
export function* addHall(
  mesh: CityMesh,
  on: Ground,
  floor: number,
  hall: Hall,
  fine = true,
): Generator<undefined, Box[]> {
  const { bays, wide, deep, high, roof, double = false } = hall
  const [w, d] = [wide / 2, deep / 2]
  const eave = floor + high * (double ? 0.3 : 0.42)
  const reach = Math.min(eaves, deep * 0.22)
  // A wall behind the columns.
  addBox(mesh, on, [-w + 1, floor, -d + 1], [w - 1, eave, d - 1])
  const [front, side] = fine ? bays : [-1, -1]
  const post = (east: number, north: number) =>
    addBox(
      mesh,
      on,
      [east - column, floor, north - column],
      [east + column, eave, north + column],
      'gypsum',
      true,
    )
  for (let i = 0; i <= front; i++) for (const z of [-d, d]) post(-w + (wide * i) / front, z)
  for (let k = 1; k < side; k++) for (const x of [-w, w]) post(x, -d + (deep * k) / side)

  yield
  if (!double) {
    addRoof(
      mesh,
      on,
      { form: roof, half: [w + reach, d + reach], eave, rise: floor + high - eave },
      fine,
    )
    return hulls(on, [w, d, reach], floor, eave, floor + high)
  }
  const inner = 4.6 - reach
  const [uw, ud] = [w - inner + 0.4, d - inner + 0.4]
  const second = floor + high * 0.52
  addRoof(
    mesh,
    on,
    { form: 'skirt', half: [w + reach, d + reach], eave, rise: high * 0.13 },
    fine && wide > 40,
  )
  addBox(mesh, on, [-uw + 0.4, eave, -ud + 0.4], [uw - 0.4, second, ud - 0.4])
  yield
  const over = reach * 0.95
  addRoof(
    mesh,
    on,
    { form: roof, half: [uw + over, ud + over], eave: second, rise: floor + high - second },
    fine && wide > 20,
  )
  return hulls(on, [w, d, reach], floor, eave, floor + high)
}

/** Body, eaves and ridge as boxes on the table. */
function hulls(on: Ground, [w, d, reach]: Vector, floor: number, eave: number, top: number): Box[] {
  const mid = (eave + top) / 2
  return [
    boxOf(on, [-w, floor, -d], [w, eave, d]),
    boxOf(on, [-w - reach, eave, -d - reach], [w + reach, eave + 1.5, d + reach]),
    boxOf(on, [-w * 0.9, eave, -d * 0.75], [w * 0.9, mid, d * 0.75]),
    boxOf(on, [-w * 0.75, mid, -d * 0.35], [w * 0.75, top - 1, d * 0.35]),
  ]
}

/** A box of the ground as one of the table. */
export function boxOf(on: Ground, low: Vector, high: Vector): Box {
  const [a, b] = [on(...low), on(...high)]
  return {
    min: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])],
    max: [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])],
  }
}

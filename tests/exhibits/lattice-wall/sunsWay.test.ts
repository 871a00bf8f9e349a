import { expect, test } from 'vitest'
import { Matrix4, Vector3 } from 'three'
import type { Vector } from '#craft'
import { sunWay } from '#finish/figures'
import { ownWay } from '../../../src/exhibits/ownRay.ts'
import { onFloor } from '../../../src/exhibits/lattice-wall/onFloor.ts'
import { moveOnFloor, sunLater, sunsTurn } from '../../../src/exhibits/lattice-wall/sunsWay.ts'

/** The windows of a wall that looks north, the sun behind it. */
const sun = ownWay(0, sunWay.x, sunWay.y, sunWay.z)
const [middles, at, foot, high] = [[-1.7, 0, 1.7], 0.02, 0.85, 1.5] as const
const cornersBy = (way: Vector): Vector3[] => {
  const { position } = onFloor(middles, at, foot, high, way).attributes
  return Array.from({ length: position?.count ?? 0 }, (_, i) =>
    position ? new Vector3().fromBufferAttribute(position, i) : new Vector3(),
  )
}

test('the sun goes on for as long as a place is shown, and its middle is the hour of a visit', () => {
  expect([-1, 0, 2.5, 5, 10, 40].map(sunsTurn)).toEqual([-8, -8, -4, 0, 8, 8])
})

test('it goes from the east over the south, as high as before', () => {
  const [x, y, z] = sunLater([1, 0.7, 0], 90)
  expect([x, y, z].map((part) => Math.round(part * 1e9) / 1e9)).toEqual([0, 0.7, 1])
})

test.each([-8, -3, 0, 5, 8])(
  'the light on the floor is moved to where the sun lays it %i degrees later',
  (degrees) => {
    const matrix = new Matrix4()
    moveOnFloor(matrix.elements, sun, at, degrees)
    const wanted = cornersBy(sunLater(sun, degrees))
    cornersBy(sun).forEach((corner, i) => {
      const apart = corner.applyMatrix4(matrix).distanceTo(wanted[i] ?? new Vector3())
      expect(apart).toBeLessThan(1e-6)
    })
    expect(wanted[0]?.distanceTo(cornersBy(sun)[0] ?? new Vector3())).toBeGreaterThan(
      degrees === 0 ? -1 : 0.02,
    )
  },
)

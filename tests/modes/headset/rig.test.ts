import { expect, test } from 'vitest'
import type { Pose } from '#visit'
import { eyesOf, headOf, rayOf, standAt, type Rig } from '../../../src/modes/headset/rig.ts'

const fresh = (): Pose => ({ x: 0, y: 0, z: 0, heading: 0, pitch: 0 })
/** A turn about the upright axis (left positive) and then one up, radians. */
function turned(yaw: number, pitch: number) {
  const [sy, cy] = [Math.sin(yaw / 2), Math.cos(yaw / 2)]
  const [sp, cp] = [Math.sin(pitch / 2), Math.cos(pitch / 2)]
  return { x: cy * sp, y: sy * cp, z: -sy * sp, w: cy * cp }
}
const degrees = (angle: number) => (angle * 180) / Math.PI
const headAt = (yaw: number, pitch: number) =>
  headOf({ x: 1, y: 1.7, z: 2 }, turned(yaw, pitch), fresh())

test('a head that looks to the right looks east, and one that nods looks down', () => {
  const right = headAt(-Math.PI / 2, 0)
  expect(right.heading).toBeCloseTo(90, 6)
  expect([right.x, right.y, right.z]).toEqual([1, 1.7, 2])
  const nodding = headAt(0, -0.5)
  expect(nodding.heading).toBeCloseTo(0, 6)
  expect(nodding.pitch).toBeCloseTo(degrees(-0.5), 6)
})

test.each([-1.56, 1.56])('straight up or down a head still faces somewhere: %d', (pitch) => {
  expect(headAt(-1, pitch).heading).toBeCloseTo(degrees(1), 6)
})

test('a space laid under a head puts it where it is to stand, and rays go the same way', () => {
  const rig: Rig = { x: 0, z: 0, turn: 0 }
  const head = headAt(0.7, -0.2)
  standAt(rig, head, { x: 5, z: -8, heading: 200 })
  const eyes = eyesOf(rig, head, fresh())
  expect(eyes.x).toBeCloseTo(5, 6)
  expect(eyes.z).toBeCloseTo(-8, 6)
  expect(eyes.heading).toBeCloseTo(200, 6)
  expect(eyes.y).toBe(1.7)
  const ray = rayOf(rig, { x: 1, y: 1.2, z: 2 }, turned(0.7, -0.2), 0.1)
  expect([ray.x, ray.y, ray.z].map((at) => Math.round(at * 1e6) / 1e6)).toEqual([5, 1.3, -8])
  // North is -z and headings run clockwise.
  expect(degrees(Math.atan2(ray.dx, -ray.dz)) + 360).toBeCloseTo(200, 6)
  expect(Math.hypot(ray.dx, ray.dy, ray.dz)).toBeCloseTo(1, 6)
})

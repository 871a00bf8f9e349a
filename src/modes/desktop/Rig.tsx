import { useHall } from '#building'
import { before, damp, radians } from '#kit'
import type { Covered } from '#ui'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { PerspectiveCamera } from 'three'
import { angleFor, halfAcross, lift, liftedBy } from './lens.ts'

/** By how much the picture is shifted, in halves of it; filled anew by every frame. */
const part = { x: 0, y: 0 }
/** 1/seconds; the picture has shifted after about a quarter of a second. */
const shiftRate = 12

/**
 * The visitor's eyes: the camera takes the pose, and when the card covers a part of the picture its
 * middle moves into what is left. Both by lens shift, so that what is upright stays upright.
 */
export function Rig({ covered, cuts }: { covered: Covered; cuts: boolean }) {
  const { visit, gaze } = useHall()
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const shift = useRef({ x: 0, y: 0 })

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return
    camera.rotation.order = 'YXZ'
    camera.near = 0.08
    camera.far = 90
    camera.fov = angleFor(size.width / size.height)
    camera.updateProjectionMatrix()
    invalidate()
  }, [camera, size, invalidate])

  useFrame((_, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return
    const { x, y, z, heading, pitch } = visit.pose
    camera.position.set(x, y, z)
    const { lifted, tipped } = lift(pitch)
    camera.rotation.set(radians(tipped), -radians(heading), 0)
    const { width, height } = size
    const goalX = covered.right / 2
    const goalY = covered.bottom / 2
    const at = shift.current
    const dt = Math.min(delta, 0.1)
    at.x = cuts ? goalX : damp(at.x, goalX, shiftRate, dt)
    at.y = cuts ? goalY : damp(at.y, goalY, shiftRate, dt)
    if (Math.abs(at.x - goalX) + Math.abs(at.y - goalY) < 0.5) {
      at.x = goalX
      at.y = goalY
    } else invalidate()
    part.x = (2 * at.x) / width
    part.y = (2 * at.y) / height + liftedBy(lifted, camera.fov)
    if (part.x === 0 && part.y === 0) camera.clearViewOffset()
    else {
      const down = (part.y * height) / 2
      camera.setViewOffset(width, height, at.x, down, width, height)
    }
    gaze.half = halfAcross(camera.fov, width / height, tipped, part)
  }, before.rig)
  return undefined
}

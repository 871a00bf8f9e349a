import type { Ray } from '#plan'
import { Vector3, type PerspectiveCamera } from 'three'

const far = new Vector3()

/** The ray from the eye through a point of the page. */
export function rayThrough(
  camera: PerspectiveCamera,
  view: HTMLElement,
  clientX: number,
  clientY: number,
): Ray {
  const { left, top, width, height } = view.getBoundingClientRect()
  far.set(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2, 0.5)
  far.unproject(camera).sub(camera.position).normalize()
  const { x, y, z } = camera.position
  return { x, y, z, dx: far.x, dy: far.y, dz: far.z }
}

import type { BufferGeometry } from 'three'
import type { Wrought } from '../making/wrought.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'

/** Dots as they are drawn. */
export function dotsGeometry(made: Wrought): BufferGeometry {
  const geometry = wroughtGeometry(made)
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  return geometry.setAttribute('normal', geometry.getAttribute('position'))
}

import { atOnce } from '#kit'
import { giraffeFeet, giraffeOutline } from '#craft'
import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { shades } from '../shades.ts'
import { diorama } from './measures.ts'
import { wroughtOf } from './wroughtOf.ts'

const { slab, middle, outline } = diorama

/** The giraffe's outline, its feet at the origin. */
export const outlineGeometry = (): BufferGeometry =>
  wroughtGeometry(atOnce(wroughtOf([giraffeOutline(outline.scale)])))

/** The shade under each hoof, on the slab. */
export function hoofShades(): BufferGeometry {
  const { geometry, lay } = shades(giraffeFeet.length)
  giraffeFeet.forEach(([x, z], i) => lay(i, [middle - x - 0.03, slab, -z / 1.14], 0.2))
  return geometry
}

import type { OpeningPin } from '#exhibition'
import type { Opening, PlannedCourt, PlannedRoom } from './types.ts'

/**
 * Puts an opening into the wall that its two sides share.
 * Throws when the pin does not lie on a common wall of both.
 */
export function placeOpening(
  pin: OpeningPin,
  spaces: ReadonlyMap<string, PlannedRoom | PlannedCourt>,
): Opening {
  const id = pin.between.join('-')
  const [x, z] = pin.at
  const { kind, width, height, sill = 0, shape = 'square' } = pin
  const opening = { id, kind, shape, sides: pin.between, x, z, width, height, sill }
  if (kind === 'well') return { ...opening, through: 'y' }
  const walls = pin.between.map((side) => {
    const space = spaces.get(side)
    if (!space) throw new Error(`enfilade: the opening ${id} leads to nowhere`)
    const { x0, x1, z0, z1 } = space.outer
    return { x: x === x0 || x === x1, z: z === z0 || z === z1 }
  })
  if (walls.every((wall) => wall.x)) return { ...opening, through: 'x' }
  if (walls.every((wall) => wall.z)) return { ...opening, through: 'z' }
  throw new Error(`enfilade: the opening ${id} lies in no wall of both its sides`)
}

import type { OpeningPin } from '#exhibition'
import type { Opening, PlannedCourt, PlannedRoom } from './types.ts'

type Spaces = ReadonlyMap<string, PlannedRoom | PlannedCourt>

/**
 * Puts an opening into the wall that its two sides share.
 * Throws when the pin does not lie on a common wall of both.
 */
export function placeOpening(pin: OpeningPin, spaces: Spaces): Opening {
  const opening = openingAt(pin, spaces)
  if (!opening) throw new Error(`enfilade: the opening ${pin.between.join('-')} lies in no wall`)
  return opening
}

/** The same; nothing where the pin lies in no wall of both its sides. */
export function openingAt(pin: OpeningPin, spaces: Spaces): Opening | undefined {
  const id = pin.between.join('-')
  const [x, z] = pin.at
  const { kind, width, height, sill = 0, shape = 'square' } = pin
  const opening = { id, kind, shape, sides: pin.between, x, z, width, height, sill }
  if (kind === 'well') return { ...opening, through: 'y' }
  const walls = pin.between.map((side) => {
    const outer = spaces.get(side)?.outer
    return {
      x: outer !== undefined && (x === outer.x0 || x === outer.x1),
      z: outer !== undefined && (z === outer.z0 || z === outer.z1),
    }
  })
  if (walls.every((wall) => wall.x)) return { ...opening, through: 'x' }
  if (walls.every((wall) => wall.z)) return { ...opening, through: 'z' }
  return undefined
}

import type { Place } from '#exhibition'
import { plateSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'

type Lines = { lines: readonly string[] }

/** A brass plate with a name: on the wall, upright on what it stands on, or on a post. */
export const plate: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    const { up, high, deep, front } = faceOf(spot)
    const [width] = size
    const brass: Solid = {
      form: 'box',
      at: [0, up, front - deep / 2],
      size: [width, high, deep],
      material: 'brass',
    }
    return [brass, ...footOf(spot), ...standUnder(on, size)]
  },
  inscriptions: (exhibit, place) => {
    // Read by the plate's schema, and cut to one language since.
    const { lines } = exhibit.artefact.with as Lines
    const spot = exhibit.places[place]
    const [name, ...rest] = lines
    if (!spot || name === undefined) return []
    const [width] = spot.size
    const { up, high, front } = faceOf(spot)
    const words = { name, ...(rest.length > 0 ? { line: rest.join(' ') } : {}) }
    const sheet = plateSheet(words, { width, height: high })
    return [{ sheet, at: [0, up, front], width, plate: 'brass' }]
  },
}

/** How thick the brass is where it does not lie on a wall, and the highest face on a post, metres. */
const thick = 0.012
export const faceOnPost = 0.2

/** Where the face is: its middle, its height, how thick it is and how far out. */
function faceOf({ on, size }: Place) {
  const [, height, depth] = size
  if (on === 'wall' || on === 'ceiling')
    return { up: 0, high: height, deep: depth, front: depth / 2 }
  const high = on === 'floor' ? Math.min(height, faceOnPost) : height
  return { up: (height - high) / 2, high, deep: Math.min(thick, depth), front: thick / 2 }
}

/** A block of timber behind a plate that stands upright; on the floor a post with a foot. */
function footOf(spot: Place): Solid[] {
  const { on, size } = spot
  const [width, height, depth] = size
  if (on === 'wall' || on === 'ceiling') return []
  const box = (at: Solid['at'], of: Solid['size']): Solid => ({
    form: 'box',
    at,
    size: of,
    material: 'dark-timber',
  })
  if (on !== 'floor')
    return [box([0, -height / 2 + 0.02, -0.02], [width * 0.9, 0.04, Math.max(0.05, depth - 0.02)])]
  const { up, high } = faceOf(spot)
  const [foot, back] = [0.03, 0.03]
  return [
    box([0, up, -back / 2 - thick / 2], [width + 0.02, high + 0.02, back]),
    box([0, -high / 2 + foot / 2, -back / 2 - thick / 2], [0.05, height - high - foot, back]),
    box([0, -height / 2 + foot / 2, 0], [Math.min(width, 0.36), foot, depth]),
  ]
}

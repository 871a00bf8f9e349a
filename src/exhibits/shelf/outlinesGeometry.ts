import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { ribbons } from '../ribbons.ts'
import { card, mostThings, placeAt, places } from './measures.ts'
import { outlines } from './outlines.ts'

/** How high an outline is, how far its middle is over the board, how broad its lines, and how far out. */
const [high, middle, broad, z] = [0.2, 0.05 + (card.height - 0.04) / 2, 0.006, -0.0355] as const

/**
 * On the back of the shelf what things of a visit look like, one to a place; whatever stands there
 * hides it. Metres from the shelf's middle; the caller disposes.
 */
export function outlinesGeometry(): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  for (let place = 0; place < mostThings; place += 1) {
    const [x, foot] = placeAt(place)
    // Each row begins with another, so that none stands under itself.
    const row = Math.floor(place / places.columns)
    const { places: spots, indices: between } = ribbons(
      outlines[(place + row) % outlines.length] ?? [],
      broad / high,
    )
    const first = positions.length / 3
    for (const [u, v] of spots) positions.push(x + u * high, foot + middle + v * high, z)
    indices.push(...between.map((index) => first + index))
  }
  return geometryFrom(
    {
      position: [positions, 3],
      normal: [positions.map((_, i) => (i % 3 === 2 ? 1 : 0)), 3],
      uv: [positions.slice(positions.length / 3).map(() => 0), 2],
    },
    indices,
  )
}

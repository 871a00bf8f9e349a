import type { Side } from '#exhibition'
import type { PlannedRoom } from '../types.ts'
import type { Piece } from './content.ts'
import type { Hung } from './hangPictures.ts'
import { tidy } from './measures.ts'
import { alongOf, lengthOf, sides } from './walls.ts'

/**
 * The last way out for a room that the curator made too small: everything is in it, evenly along
 * its walls and its middle, whatever that covers.
 */
export function crowd({ room }: { room: PlannedRoom }, pieces: readonly Piece[]): Hung[] {
  const { clear } = room
  const pictures = pieces.filter(({ on }) => on === 'wall')
  const things = pieces.filter(({ on }) => on !== 'wall')
  const byLength = sides.toSorted((a, b) => lengthOf(b, clear) - lengthOf(a, clear))
  const middle = { x: (clear.x0 + clear.x1) / 2, z: (clear.z0 + clear.z1) / 2 }
  return [
    ...pictures.map((piece, i): Hung => {
      const wall: Side = piece.wall ?? byLength[i % 4] ?? 'north'
      const part = (Math.floor(i / 4) + 1) / (Math.ceil(pictures.length / 4) + 1)
      const along = tidy(alongOf(wall, clear, lengthOf(wall, clear) * part))
      return { piece, pin: { wall, along } }
    }),
    ...things.map((piece, i): Hung => {
      const part = (i + 1) / (things.length + 1)
      const x = tidy(clear.x0 + (clear.x1 - clear.x0) * part)
      const base = piece.on === 'ceiling' ? { base: 2.4 } : {}
      return { piece, pin: { at: [x, tidy(middle.z)], turn: 0, ...base } }
    }),
  ]
}

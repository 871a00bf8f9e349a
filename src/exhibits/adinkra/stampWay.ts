import { face, table, squareAt } from './measures.ts'

/** From this part of its way on the print is seen. */
export const printed = 0.5

/** Where the stamp stands ready, metres, its handle up. */
const rest = { x: table.x + 0.12, y: table.y + table.thick / 2 + 0.001, z: 0.06 } as const

const soft = (part: number) => part * part * (3 - 2 * part)

/**
 * Where the stamp is on its way from the table to a square and back (0 to 1), and how far it is
 * tipped: 0 stands, a quarter turn lies against the cloth.
 */
export function stampAt(
  part: number,
  square: number,
): { x: number; y: number; z: number; tip: number } {
  const [toX, toY] = squareAt(square)
  // There, pressed for a moment, and back.
  const go = part < 0.42 ? soft(part / 0.42) : part < 0.58 ? 1 : soft((1 - part) / 0.42)
  // Out of the wall's way while it is carried.
  const near = 0.09 * Math.sin(Math.PI * go)
  return {
    x: rest.x + (toX - rest.x) * go,
    y: rest.y + (toY - rest.y) * go,
    z: rest.z + (face + 0.004 - rest.z) * go + near,
    tip: (Math.PI / 2) * soft(Math.min(1, go * 1.6)),
  }
}

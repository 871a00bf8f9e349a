import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { board, ring, rowAt, rowHigh, rows, sectorAt, sectorCount } from './measures.ts'
import type { RingAct } from './rule.ts'

/** A press on an exhibit's line goes there; round a sector's point or on its name it is picked. */
export function pressedRing(
  ray: Ray,
  hanging: Hanging,
  /** How many exhibits are listed. */
  listed: number,
): RingAct | undefined {
  const [x, y] = metOn(ray, hanging, board.face) ?? [9, 9]
  const far = Math.hypot(x, y)
  if (far > board.radius) return undefined
  const row = Math.round((listed - 1) / 2 - y / rowHigh(listed))
  if (
    row >= 0 &&
    row < listed &&
    Math.abs(x) < rows.dot + 0.03 &&
    Math.abs(y - rowAt(row, listed)) < rowHigh(listed) / 2
  )
    return { do: 'follow', row }
  if (far < ring.radius - 0.12) return undefined
  const off = Array.from({ length: sectorCount }, (_, sector) => {
    const [atX, atY] = sectorAt(sector, far)
    return Math.hypot(atX - x, atY - y)
  })
  return { do: 'pick', sector: off.indexOf(Math.min(...off)) }
}

import { latticePanel, type LatticeName } from '#craft'
import type { Size } from '#exhibition'
import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'

/** What the exhibition's files say of each window, from left to right. */
export type LatticeWall<Text = string> = {
  windows: readonly { lattice: LatticeName; name: Text; symmetry: Text; cell: Text }[]
  /** How far the wall stands back from its place, into the opening behind it, metres. */
  back?: number
}

/** How far behind the wall's front the lattices stand, and the panes behind them, metres. */
export const recess = { lattice: 0.03, pane: 0.075 } as const

/** A window's name on the band under it, metres. */
export const namePlate = { width: 0.58, height: 0.088 } as const

/** Where the middle of each window stands along the wall, metres from its middle to the right. */
export const middlesOf = (count: number, [width]: Size): number[] =>
  Array.from({ length: count }, (_, i) => (width * (i + 0.5)) / count - width / 2)

/** The window that a ray meets, from 0; the lattices' fronts stand at `front` in the wall's frame. */
export function windowMet(
  ray: Ray,
  hanging: Hanging,
  count: number,
  front: number,
): number | undefined {
  const [x, y] = metOn(ray, hanging, front) ?? [Infinity, Infinity]
  const met = middlesOf(count, hanging.size).findIndex(
    (middle) => Math.abs(x - middle) < latticePanel.width / 2,
  )
  return met >= 0 && Math.abs(y) < latticePanel.height / 2 ? met : undefined
}

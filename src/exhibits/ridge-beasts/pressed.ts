import { beastAt, beastNames, beastRanks, beastRow } from '#craft'
import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import type { BeastsAct, BeastsState } from './rule.ts'

/** How far out of the middle beasts are touched, and how near to the rail the slider is, metres. */
const [relief, nearRail] = [0.05, 0.055] as const

/** The one that is nearest to a place along the row. */
const nearest = (x: number, among: readonly number[]): number | undefined => {
  const far = among.map((beast) => Math.abs(beastAt(beast) - x))
  const least = Math.min(...far)
  return least <= beastRow.pitch / 2 + 0.01 ? among[far.indexOf(least)] : undefined
}

/** A press on the rail sets the rank under it; one on a beast or its plate names it. */
export function pressedBeast(
  ray: Ray,
  hanging: Hanging,
  { rank }: BeastsState,
): BeastsAct | undefined {
  const [, high] = hanging.size
  const rail = metOn(ray, hanging, beastRow.rail)
  if (rail && Math.abs(rail[1] + high / 2 - 0.02) < nearRail) {
    const all = beastNames.map((_, beast) => beast)
    const beast = nearest(rail[0], all)
    if (beast === undefined) return undefined
    // Between two stops the lower rank is meant only from nearer to it.
    const off = beastRanks.map((each) => Math.abs(each - beast))
    const to = beastRanks[off.indexOf(Math.min(...off))]
    return to === undefined ? undefined : { do: 'rank', to }
  }
  const met = metOn(ray, hanging, relief)
  if (!met) return undefined
  const [x, y] = met
  const up = y + high / 2 - beastRow.ridge.high
  if (up > beastRow.high + 0.02 || y + high / 2 < -0.3) return undefined
  const there = beastNames.map((_, beast) => beast).filter((beast) => beast <= rank)
  const beast = nearest(x, there)
  return beast === undefined ? undefined : { do: 'name', beast }
}

import { vaseSkin } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { laidIn } from './blueAndWhite.ts'
import { footAt, strip, stripAt } from './measures.ts'
import type { BandsAct, BandsState } from './rule.ts'

/** What a press on the vase means: the band at that height is chosen, or no more so. */
export function pressedVase(ray: Ray, hanging: Hanging, state: BandsState): BandsAct | undefined {
  const met = meets(rayIn(hanging, ray), 2, 0)
  const skin = vaseSkin()
  const high = met ? met[1] - footAt(hanging.size) : -1
  if (!met || high < 0 || high > skin.height) return undefined
  const along = skin.alongAt(high)
  if (Math.abs(met[0]) > skin.radiusAt(along) + 0.01) return undefined
  const place = laidIn(state).findIndex(({ from, to }) => along >= from && along <= to)
  if (place < 0) return undefined
  return place === state.chosen ? { do: 'choose' } : { do: 'choose', place }
}

/** What a press on the board means: the skin is unrolled as far as there. */
export function pressedStrip(ray: Ray, hanging: Hanging): BandsAct | undefined {
  const met = meets(rayIn(hanging, ray), 2, strip.z)
  if (!met) return undefined
  const [x, y] = met
  const [left, low] = stripAt
  const part = (x - left) / strip.width
  if (y < low - 0.06 || y > low + strip.height + 0.06 || part < -0.06 || part > 1.06)
    return undefined
  return { do: 'unroll', to: part < 0.04 ? 0 : part > 0.96 ? 1 : part }
}

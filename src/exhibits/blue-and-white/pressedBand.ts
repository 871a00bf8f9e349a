import { vaseSkin } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { laidIn } from './blueAndWhite.ts'
import { footAt, strip, stripAt } from './measures.ts'
import type { BandsAct, BandsState } from './rule.ts'

/** What a press on the vase means: the band at that height is chosen, or no more so. */
export function pressedVase(ray: Ray, hanging: Hanging, state: BandsState): BandsAct | undefined {
  const met = onPlane(ray, hanging, 0)
  const skin = vaseSkin()
  const high = met ? met.y - footAt(hanging.size) : -1
  if (!met || high < 0 || high > skin.height) return undefined
  const along = skin.alongAt(high)
  if (Math.abs(met.x) > skin.radiusAt(along) + 0.01) return undefined
  const place = laidIn(state).findIndex(({ from, to }) => along >= from && along <= to)
  if (place < 0) return undefined
  return place === state.chosen ? { do: 'choose' } : { do: 'choose', place }
}

/** What a press on the board means: the skin is unrolled as far as there. */
export function pressedStrip(ray: Ray, hanging: Hanging): BandsAct | undefined {
  const met = onPlane(ray, hanging, strip.z)
  if (!met) return undefined
  const [left, low] = stripAt
  const part = (met.x - left) / strip.width
  if (met.y < low - 0.06 || met.y > low + strip.height + 0.06 || part < -0.06 || part > 1.06)
    return undefined
  return { do: 'unroll', to: part < 0.04 ? 0 : part > 0.96 ? 1 : part }
}

/** Where a ray meets the plane of a hanging that lies so far before its middle. */
function onPlane(ray: Ray, { x, y, z, turn }: Hanging, out: number) {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  const away = (dx: number, dz: number) => dx * sin - dz * cos
  const right = (dx: number, dz: number) => -dx * cos - dz * sin
  const far = (out - away(ray.x - x, ray.z - z)) / (away(ray.dx, ray.dz) || 1e-9)
  if (far <= 0) return undefined
  return {
    x: right(ray.x - x, ray.z - z) + right(ray.dx, ray.dz) * far,
    y: ray.y - y + ray.dy * far,
  }
}

import { meetsSkin, type Vector } from '#craft'
import type { Hanging, Ray } from '#plan'
import { metOn, rayIn } from '../ownRay.ts'
import { front, rail, stepsOf } from './measures.ts'
import { levelCount, looks, type FiveWaysAct, type FiveWaysState, type Way } from './rule.ts'

/**
 * What a press on a plinth means: along its rail, that step of its slider; on the rays' vase, the
 * point to be measured; on another vase its next look or level, sorting, or what it is.
 */
export function pressedPlinth(
  ray: Ray,
  hanging: Hanging,
  way: Way,
  { look, level }: FiveWaysState,
): FiveWaysAct | undefined {
  const high = hanging.size[1] / 2
  const steps = stepsOf(way)
  const met = metOn(ray, hanging, front.rail)
  if (met && steps > 0) {
    const [x, y] = [met[0], met[1] + high + rail.under]
    if (Math.abs(y) < 0.03 && Math.abs(x) < rail.half + 0.03) {
      const along = Math.min(1, Math.max(0, (x / rail.half + 1) / 2))
      return { do: way === 'rays' ? 'cameras' : 'size', to: Math.round(along * (steps - 1)) }
    }
  }
  const { from, way: runs } = rayIn(hanging, ray)
  const eye: Vector = [from[0], from[1] + high, from[2]]
  const place = meetsSkin(eye, runs)
  if (!place) {
    const onPlate = met && Math.abs(met[0]) < 0.22 && met[1] < -high && met[1] > -high - 0.45
    return onPlate ? { do: 'way', way } : undefined
  }
  switch (way) {
    case 'points':
      return { do: 'way', way }
    case 'rays':
      return { do: 'point', ...place }
    case 'mesh':
      return { do: 'look', look: looks[(looks.indexOf(look) + 1) % looks.length] ?? 'edges' }
    case 'levels':
      return { do: 'level', to: level === null ? 0 : level + 1 < levelCount ? level + 1 : null }
    case 'splats':
      return { do: 'sort' }
  }
}

import { collarMeasures, inHalfHead } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import type { CollarAct, Heads } from './rule.ts'

/** What a press on the picture means: in whichever lobe, the point of that lobe comes there. */
export function pressedCollar(ray: Ray, hanging: Hanging, heads: Heads): CollarAct | undefined {
  const met = meets(rayIn(hanging, ray), 2, 0)
  if (!met) return undefined
  const [across, up] = met
  const { neck, head } = collarMeasures
  const away = Math.hypot(across, up)
  if (away < neck * head || away > (neck + 1.1) * head) return undefined
  const [right, high] = inHalfHead(across, up, heads)
  return { do: 'pull', to: [right * 100, high * 100] }
}

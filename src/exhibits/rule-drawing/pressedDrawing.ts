import { degrees } from '#kit'
import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { dialAt, dialWide, face, number, out, save, shown, stepAt, strip } from './measures.ts'
import { dials, stepsOf, type RuleAct, type RuleState } from './rule.ts'

/**
 * What a press means: on a dial, the step there; on its words, the next one; on the number or the
 * picture, the next number; on the last tile, to save.
 */
export function pressedDrawing(ray: Ray, hanging: Hanging, state: RuleState): RuleAct | undefined {
  const met = metOn(ray, hanging, out)
  if (!met) return undefined
  if (Math.abs(met[0] - shown.x) < shown.width / 2 && Math.abs(met[1] - shown.y) < shown.height / 2)
    return { do: 'number', by: 1 }
  const [x, y] = [met[0] - strip.x + strip.width / 2, strip.y + strip.height / 2 - met[1]]
  if (y < 0 || y > strip.height) return undefined
  if (x > number.x && x < number.x + number.width) return { do: 'number', by: 1 }
  if (x > save.x && x < save.x + save.width) return { do: 'save' }
  for (const dial of dials) {
    const [right, up] = [x - dialAt(dial), face.y - y]
    if (Math.hypot(right, up) < face.radius * 1.5)
      return { do: 'turn', dial, to: stepAt(dial, degrees(Math.atan2(right, up))) }
    if (right > 0 && right < dialWide - face.radius)
      return { do: 'turn', dial, to: (state[dial] + 1) % stepsOf(dial) }
  }
  return undefined
}

import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import type { Decision } from './balance.ts'
import { bodiesOf, bodyAt } from './bodies.ts'
import { leanFor } from './measures.ts'
import { moreOnRight } from './balance.ts'
import { pressDecision, type BalanceAct, type BalanceState } from './rule.ts'

/** How near a ray passes to a thing's middle that is pressed, and how high that lies; metres. */
const [reach, middle] = [0.075, 0.035]

/** What a press on a thing means: it is placed, or taken off where it lies on its pan. */
export function pressedThing(
  ray: Ray,
  hanging: Hanging,
  decisions: readonly Pick<Decision, 'loads'>[],
  state: BalanceState,
): BalanceAct | undefined {
  const { from, way } = rayIn(hanging, ray)
  const long = Math.hypot(...way) || 1
  const lean = leanFor(moreOnRight(state.placed, decisions))
  const met = bodiesOf(decisions)
    .map((body) => {
      const on = state.placed.includes(body.decision) ? 1 : 0
      const [bx, by, bz] = bodyAt(body, decisions.length, on, lean)
      const to = [bx - from[0], by + middle - hanging.size[1] / 2 - from[1], bz - from[2]] as const
      const along = (to[0] * way[0] + to[1] * way[1] + to[2] * way[2]) / long
      const off = Math.hypot(...to.map((each, i) => each - ((way[i] ?? 0) / long) * along))
      return { decision: body.decision, along, off }
    })
    .filter(({ along, off }) => along > 0 && off < reach)
    .toSorted((a, b) => a.off - b.off)
  const [nearest] = met
  return nearest && pressDecision(state, nearest.decision)
}

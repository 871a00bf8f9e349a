import type { Hanging, Ray } from '#plan'
import { metOnLeaning } from '../leaning.ts'
import { leaning } from './feedback.ts'
import { seal } from './measures.ts'
import { seals, type FeedbackAct } from './rule.ts'

/** A press on a seal of the paper is a rating. */
export function pressedSeal(ray: Ray, hanging: Hanging): FeedbackAct | undefined {
  const met = metOnLeaning(ray, hanging, leaning)
  if (!met) return undefined
  for (let n = 0; n < seals; n += 1) {
    const [x, y] = seal.at(n)
    if (Math.max(Math.abs(met[0] - x), Math.abs(met[1] - y)) < seal.side / 2 + 0.006)
      return { do: 'rate', rating: n + 1 }
  }
  return undefined
}

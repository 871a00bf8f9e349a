import type { Decision } from './balance.ts'
import { onPan, panAt, readyAt, type Pan } from './measures.ts'

/** A thing that stands for a decision on one pan; a decision for both pans has two. */
export type Body = { decision: number; pan: Pan; beside: number }

/** The things of all decisions, from the left. */
export const bodiesOf = (decisions: readonly Pick<Decision, 'loads'>[]): Body[] =>
  decisions.flatMap(({ loads }, decision): Body[] =>
    loads === 'both'
      ? [
          { decision, pan: 'social', beside: -1 },
          { decision, pan: 'economic', beside: 1 },
        ]
      : [{ decision, pan: loads, beside: 0 }],
  )

/** How high over its straight way a thing is lifted, metres. */
const lifted = 0.16

/**
 * Where a thing is that has gone that part of its way (0 ready, 1 on its pan) while the beam leans so;
 * metres from the middle of the table's top.
 */
export function bodyAt(
  { decision, pan, beside }: Body,
  of: number,
  part: number,
  lean: number,
): [x: number, y: number, z: number] {
  const [readyX, readyZ] = readyAt(decision, of, beside)
  const [panX, panY] = panAt(pan, lean)
  const [offX, offZ] = onPan(decision)
  const mix = (a: number, b: number) => a + (b - a) * part
  return [
    mix(readyX, panX + offX),
    mix(0.004, panY + 0.0005) + lifted * Math.sin(Math.PI * part),
    mix(readyZ, offZ),
  ]
}

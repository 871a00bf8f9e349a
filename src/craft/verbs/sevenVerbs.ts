import { attract, develop, incubate, research } from './growing.ts'
import { empower, renew, train } from './joining.ts'
import type { PutLine } from './line.ts'

/** Straight pieces that a drawing has, at most. */
export const mostVerbLines = 150

/** A drawing of a verb in lines that move: how it looks when `part` of its time has passed, 0 to 1. */
export type VerbDrawing = (part: number, put: PutLine) => void

/** Attract, research, develop, train, incubate, empower, renew. */
export const sevenVerbs: readonly VerbDrawing[] = [
  attract,
  research,
  develop,
  train,
  incubate,
  empower,
  renew,
]

import { meshInSteps, wayLevels } from '#craft'
import type { Wrought } from '../making/wrought.ts'
import { facetedInSteps, glazed, smoothInSteps } from './bodies.ts'

/** All levels, some rows in a step. The two finest have facets that nobody can see. */
export function* makeLadder(): Generator<undefined, Wrought[]> {
  const levels: Wrought[] = []
  for (const [i, level] of wayLevels.entries()) {
    const mesh = yield* meshInSteps(level)
    levels.push(yield* (i < 2 ? smoothInSteps : facetedInSteps)(mesh, glazed))
    yield undefined
  }
  return levels
}

import { gradesOf, teachingSet } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { nameCount } from '../bench/counts.ts'
import type { Built } from './rule.ts'

/** The bracket of a recipe. Throws for what is none: a link may carry anything. */
export function builtIn(recipe: unknown): Built {
  if (isObject(recipe)) {
    const { placed, grade, name } = recipe
    if (
      isOneOf(name, nameCount) &&
      isOneOf(grade, gradesOf('song') + 1) &&
      grade > 0 &&
      Array.isArray(placed) &&
      placed.length <= teachingSet.length &&
      placed.every((piece) => isOneOf(piece, teachingSet.length))
    )
      // Every part of it was looked at.
      return recipe as Built
  }
  throw new Error('enfilade: no recipe of a bracket')
}

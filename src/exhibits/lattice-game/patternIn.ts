import { cellDots } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { gameGroups, nameCount } from '../bench/counts.ts'
import type { Pattern } from './rule.ts'

const dots = cellDots * cellDots

/** The pattern of a recipe. Throws for what is none: a link may carry anything. */
export function patternIn(recipe: unknown): Pattern {
  if (isObject(recipe)) {
    const { bars, group, name } = recipe
    const isBar = (bar: unknown) =>
      Array.isArray(bar) && bar.length === 2 && bar.every((dot) => isOneOf(dot, dots))
    if (
      isOneOf(group, gameGroups.length) &&
      isOneOf(name, nameCount) &&
      Array.isArray(bars) &&
      bars.length < 40 &&
      bars.every(isBar)
    )
      // Every part of it was looked at.
      return recipe as Pattern
  }
  throw new Error('enfilade: no recipe of a window')
}

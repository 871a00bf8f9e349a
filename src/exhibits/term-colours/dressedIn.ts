import { termCount } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { nameCount, silkCount } from '../bench/counts.ts'
import { partCount, type Dressed } from './rule.ts'

/** The scene of a recipe. Throws for what is none: a link may carry anything. */
export function dressedIn(recipe: unknown): Dressed {
  if (isObject(recipe)) {
    const { term, silks, name } = recipe
    if (
      isOneOf(term, termCount) &&
      isOneOf(name, nameCount) &&
      Array.isArray(silks) &&
      silks.length === partCount &&
      silks.every((silk) => silk === null || isOneOf(silk, silkCount))
    )
      return { term, silks: [...silks], name }
  }
  throw new Error('enfilade: no recipe of a palette')
}

import { stampNames, wallpaperNames } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { nameCount } from '../bench/counts.ts'
import { stampDots, type Repeat } from './rule.ts'

/** The pattern of a recipe. Throws for what is none: a link may carry anything. */
export function repeatIn(recipe: unknown): Repeat {
  if (isObject(recipe)) {
    const { marks, line, group, name } = recipe
    const isMark = (mark: unknown) =>
      isObject(mark) &&
      isOneOf(mark['stamp'], stampNames.length) &&
      isOneOf(mark['at'], stampDots * stampDots)
    const isSpot = (spot: unknown) =>
      Array.isArray(spot) && spot.length === 2 && spot.every((part) => isOneOf(part, 101))
    if (
      isOneOf(group, wallpaperNames.length) &&
      isOneOf(name, nameCount) &&
      Array.isArray(marks) &&
      marks.length < 9 &&
      marks.every(isMark) &&
      Array.isArray(line) &&
      line.length < 99 &&
      line.every(isSpot)
    )
      // Every part of it was looked at.
      return recipe as Repeat
  }
  throw new Error('enfilade: no recipe of a pattern')
}

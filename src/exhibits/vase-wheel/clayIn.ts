import { motifNames, ringCount, thrownNames } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { nameCount } from '../bench/counts.ts'
import type { Clay } from './rule.ts'
import { wheelGlazes } from './wheelGlazes.ts'

/** The vase of a recipe. Throws for what is none: a link may carry anything. */
export function clayIn(recipe: unknown): Clay {
  if (!isObject(recipe)) throw new Error('enfilade: no recipe of a vase')
  const { shape, radii, glaze, bands, name } = recipe
  const whole =
    isOneOf(shape, thrownNames.length) &&
    isOneOf(name, nameCount) &&
    (glaze === undefined || isOneOf(glaze, wheelGlazes.length)) &&
    Array.isArray(radii) &&
    radii.length === ringCount &&
    radii.every((radius) => Number.isFinite(radius)) &&
    Array.isArray(bands) &&
    bands.every(
      (band) =>
        isObject(band) &&
        isOneOf(band['ring'], ringCount) &&
        isOneOf(band['stamp'], motifNames.length),
    )
  if (!whole) throw new Error('enfilade: no recipe of a vase')
  // Every part of it was looked at.
  return recipe as Clay
}

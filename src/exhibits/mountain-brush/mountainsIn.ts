import { lastStep } from '#craft'
import { isObject } from '#kit'
import { isOneOf } from '../bench/bench.ts'
import { nameCount } from '../bench/counts.ts'
import { bridgePlaces, mistSteps, ridgePlaces } from './measures.ts'
import type { Mountains } from './rule.ts'

/** The mountain of a recipe, and its seed. Throws for what is none: a link may carry anything. */
export function mountainsIn(recipe: unknown): Mountains & { seed: number } {
  if (isObject(recipe)) {
    const { seed, ridge, mist, distance, bridge, name } = recipe
    if (
      isOneOf(seed, 1e6) &&
      isOneOf(name, nameCount) &&
      isOneOf(mist, mistSteps + 1) &&
      isOneOf(distance, lastStep + 1) &&
      (bridge === undefined || isOneOf(bridge, bridgePlaces)) &&
      Array.isArray(ridge) &&
      ridge.length === ridgePlaces &&
      ridge.every((high) => Number.isFinite(high))
    )
      // Every part of it was looked at.
      return recipe as Mountains & { seed: number }
  }
  throw new Error('enfilade: no recipe of a mountain')
}

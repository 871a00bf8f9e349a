import { bandNames } from '#craft'
import { laidIn } from './blueAndWhite.ts'
import { bandsState } from './rule.ts'

/**
 * What a state wants to be seen: how much is unrolled, and of each band, in the order of `bandNames`,
 * from, to (metres along the skin), units round, and how strong it is.
 */
export function wanted(given: unknown): number[] {
  const state = bandsState(given)
  const laid = laidIn(state)
  return [
    state.unrolled,
    ...bandNames.flatMap((name) => {
      const place = laid.findIndex((each) => each.name === name)
      const { from = 0, to = 0, count = 1 } = laid[place] ?? {}
      const strong = state.chosen === undefined || state.chosen === place
      return [from, to, count, strong ? 1 : 0]
    }),
  ]
}
